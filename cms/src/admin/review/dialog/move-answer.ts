import { needsCompetentOrder, withdrawalReasons } from 'shared-types/review'
import type { OpenMove } from '../review-view'

/** What somebody has filled in a move's dialog so far. */
export interface MoveAnswer {
  message: string
  refusalCodes: readonly string[]
  refusalSubCode: string
  withdrawalReason: string
  competentOrderRef: string
  purpose: string
  unitId: string
  memberId: number | null
  /** Bodies consulted, one a line. */
  bodies: string
  signOff: { person: string; unit: string; opinion: string }
  /** Local date and time as the input gives it, `2026-11-26T14:30`. */
  until: string
}

export const emptyAnswer: MoveAnswer = {
  message: '',
  refusalCodes: [],
  refusalSubCode: '',
  withdrawalReason: '',
  competentOrderRef: '',
  purpose: '',
  unitId: '',
  memberId: null,
  bodies: '',
  signOff: { person: '', unit: '', opinion: '' },
  until: '',
}

/** What a dialog has to know of the item and its regulation to tell a whole answer from half of one. */
export interface AnswerRules {
  refusalNoteMinLength: number
  /** Grounds with points, one of which must be named. */
  codesWithPoints: readonly string[]
  /** A retention rule still runs: taking down needs an order. */
  retentionRunning: boolean
}

/** Whether the dialog may be sent: the same questions the guards ask, so that nobody writes in vain. */
export function isAnswered(asks: OpenMove['asks'], answer: MoveAnswer, rules: AnswerRules): boolean {
  switch (asks) {
    case 'message':
      return isFilled(answer.message)
    case 'refusal':
      return (
        answer.refusalCodes.length > 0 &&
        charactersLeft(answer.message, rules) === 0 &&
        (!answer.refusalCodes.some((code) => rules.codesWithPoints.includes(code)) || answer.refusalSubCode !== '')
      )
    case 'withdrawal':
      return (
        answer.withdrawalReason !== '' &&
        isFilled(answer.message) &&
        (!needsOrder(answer, rules) || isFilled(answer.competentOrderRef))
      )
    case 'classification':
      return isFilled(answer.purpose)
    case 'unit':
      return answer.unitId !== '' && isFilled(answer.message)
    case 'member':
      return answer.memberId !== null
    case 'bodies':
      return bodiesOf(answer.bodies).length > 0 && isFilled(answer.message)
    case 'signOff':
      return Object.values(answer.signOff).every(isFilled)
    case 'until':
      return answer.until !== '' && isFilled(answer.message)
    default:
      return true
  }
}

/** Characters a refusal's note still lacks. */
export function charactersLeft(
  note: string,
  { refusalNoteMinLength }: Pick<AnswerRules, 'refusalNoteMinLength'>,
): number {
  return Math.max(0, refusalNoteMinLength - note.trim().length)
}

/** Whether a take-down must name the order it rests on (requirements C.2, T20). */
export function needsOrder({ withdrawalReason }: MoveAnswer, { retentionRunning }: AnswerRules): boolean {
  const reason = withdrawalReasons.find((known) => known === withdrawalReason)
  return needsCompetentOrder(reason, retentionRunning)
}

/** The bodies of a list with one a line. */
export function bodiesOf(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter(isFilled)
}

function isFilled(text: string): boolean {
  return text.trim() !== ''
}
