import type { Asked } from 'shared-types/review'
import { bodiesOf, type MoveAnswer } from './move-answer'
import type { OpenMove } from '../review-view'

/** The part of a move's request a dialog fills, beside the move itself. */
export interface MoveBody {
  message?: string
  refusalCodes?: readonly string[]
  refusalSubCode?: string
  withdrawalReason?: string
  competentOrderRef?: string
  unitId?: string
  memberId?: number
  bodies?: readonly string[]
  signOff?: { person: string; unit: string; opinion: string }
  until?: string
}

/** Only what the move asked for is sent, each text trimmed: what was typed for another question stays here. */
export function moveBody({ asks }: Pick<OpenMove, 'asks'>, answer: MoveAnswer): MoveBody {
  const message = answer.message.trim()
  return { ...(message ? { message } : {}), ...(asks ? answers[asks](answer) : {}) }
}

const answers: Record<Asked, (answer: MoveAnswer) => MoveBody> = {
  message: () => ({}),
  classification: () => ({}),
  refusal: ({ refusalCodes, refusalSubCode }) => ({
    refusalCodes,
    ...(refusalSubCode ? { refusalSubCode } : {}),
  }),
  withdrawal: ({ withdrawalReason, competentOrderRef }) => ({
    withdrawalReason,
    ...(competentOrderRef.trim() ? { competentOrderRef: competentOrderRef.trim() } : {}),
  }),
  unit: ({ unitId }) => ({ unitId }),
  member: ({ memberId }) => (memberId === null ? {} : { memberId }),
  bodies: ({ bodies }) => ({ bodies: bodiesOf(bodies) }),
  signOff: ({ signOff: { person, unit, opinion } }) => ({
    signOff: { person: person.trim(), unit: unit.trim(), opinion: opinion.trim() },
  }),
  until: ({ until }) => ({ until: `${until}:00+07:00` }),
}
