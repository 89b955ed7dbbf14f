/** Moves an actor may ask for (requirements C.2). `publish` is never asked for: it is part of approving, or of J10. */
export const moves = [
  'sendToHead',
  'submit',
  'headApprove',
  'headReturn',
  'take',
  'ask',
  'supply',
  'decline',
  'classify',
  'forward',
  'askDirection',
  'giveDirection',
  'toBoardMember',
  'toChief',
  'consult',
  'recordConsultation',
  'toLeadership',
  'recordLeadership',
  'returnToEditing',
  'approve',
  'refuse',
  'proposeRefusal',
  'defer',
  'withdraw',
  'archive',
  'reopen',
] as const
export type Move = (typeof moves)[number]

/** Who of the holders of a role may act on this item. */
export const scopes = [
  /** wrote or submitted it (a collaborator's own items, CCHC-4.2e) */
  'own',
  /** wrote or submitted it, or works in its owning unit */
  'provider',
  /** belongs to the owning unit */
  'owningUnit',
  /** works in the standing office (decision 8) */
  'standingOffice',
  /** answers for one of its topics (CCHC-4.5c) */
  'topic',
  /** the portal's board as a whole */
  'portal',
] as const
export type ActorScope = (typeof scopes)[number]

/** Guards of requirements C.3. */
export const guards = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'G9', 'G10', 'G11', 'G12', 'G13', 'G14'] as const
export type Guard = (typeof guards)[number]

/** What may have to hold of an item for a row to be open. */
export const conditions = [
  /** it waits at the chief's for a direction, not a decision (T10) */
  'direction',
  /** it waits at the chief's for a decision */
  'decision',
  /** its owning unit has its head review before sending (T1, optional in moha) */
  'headReviews',
  /** its owning unit does not */
  'noHeadReview',
  /** the standing office itself wrote it (BP: no unit review) */
  'writtenByOffice',
  /** the profile puts the chief before the leadership (HY) */
  'chiefStep',
  /** the profile does not */
  'noChiefStep',
] as const
export type Condition = (typeof conditions)[number]

/** What a dialog must ask for before a move. */
export const asked = [
  'message',
  'refusal',
  'withdrawal',
  'classification',
  /** a unit the item is forwarded to, with a message (T9) */
  'unit',
  /** a board member (T11) */
  'member',
  /** the bodies consulted, with a message (T13) */
  'bodies',
  /** a person, unit, opinion and file (T13, T14) */
  'signOff',
  /** an instant, with a message (T19) */
  'until',
] as const
export type Asked = (typeof asked)[number]
