import { refusalNoteMinLength } from 'shared-types/review'
import type { OpenMove } from './review-view'

/** What somebody has filled in a move's dialog so far. */
export interface MoveAnswer {
  message: string
  refusalCodes: readonly string[]
  purpose: string
}

export const emptyAnswer: MoveAnswer = { message: '', refusalCodes: [], purpose: '' }

/** Whether the dialog may be sent: the same questions the guards ask, so that nobody writes in vain. */
export function isAnswered(asks: OpenMove['asks'], answer: MoveAnswer): boolean {
  switch (asks) {
    case 'message':
    case 'reason':
      return answer.message.trim() !== ''
    case 'refusal':
      return answer.refusalCodes.length > 0 && charactersLeft(answer.message) === 0
    case 'classification':
      return answer.purpose.trim() !== ''
    default:
      return true
  }
}

/** Characters a refusal's note still lacks. */
export function charactersLeft(note: string): number {
  return Math.max(0, refusalNoteMinLength - note.trim().length)
}
