import type { IssueCode } from '../issue.ts'
import { needsCompetentOrder } from '../withdrawal-reasons.ts'
import type { Asked } from '../transition.ts'
import type { MoveRequest } from '../facts.ts'
import type { GuardCheck } from './guard-facts.ts'

/** What the dialog of a move has to bring back; each thing that is missing, with its field. */
export const askedFor: GuardCheck = ({ transition, request, item }, clause) => {
  if (transition.asks === undefined) return []
  const missing = fieldsOf[transition.asks].filter(({ isGiven }) => !isGiven(request))
  const needsOrder = needsCompetentOrder(request.withdrawalReason, item.retentionRunning)
  return [
    ...missing.map(({ code, field }) => ({ code, field, clause })),
    ...(transition.asks === 'withdrawal' && needsOrder && !request.competentOrderRef?.trim()
      ? [{ code: 'ORDER_MISSING' as const, field: 'competentOrderRef', clause }]
      : []),
  ]
}

interface AskedField {
  code: IssueCode
  field: keyof MoveRequest
  isGiven(request: MoveRequest): boolean
}

const message: AskedField = {
  code: 'MESSAGE_MISSING',
  field: 'message',
  isGiven: ({ message }) => Boolean(message?.trim()),
}

const fieldsOf: Readonly<Record<Asked, readonly AskedField[]>> = {
  message: [message],
  // What a refusal needs is guard G10's.
  refusal: [],
  classification: [],
  withdrawal: [
    {
      code: 'MESSAGE_MISSING',
      field: 'withdrawalReason',
      isGiven: ({ withdrawalReason }) => withdrawalReason !== undefined,
    },
    message,
  ],
  unit: [{ code: 'UNIT_MISSING', field: 'unitId', isGiven: ({ unitId }) => Boolean(unitId) }, message],
  member: [{ code: 'MEMBER_MISSING', field: 'memberId', isGiven: ({ memberId }) => memberId !== undefined }],
  bodies: [
    {
      code: 'BODIES_MISSING',
      field: 'bodies',
      isGiven: ({ bodies }) => bodies?.some((body) => body.trim() !== '') ?? false,
    },
    message,
  ],
  signOff: [
    {
      code: 'SIGNOFF_MISSING',
      field: 'signOff',
      isGiven: ({ signOff }) => Boolean(signOff?.person.trim() && signOff.unit.trim() && signOff.opinion.trim()),
    },
  ],
  until: [
    {
      code: 'UNTIL_MISSING',
      field: 'until',
      isGiven: ({ until }) => until !== undefined && !Number.isNaN(Date.parse(until)),
    },
    message,
  ],
}
