import type { Move } from 'shared-types/review'
import type { ReviewCase } from './review-case'

/** What a notice about an item says; the words are the notices feature's. */
const noticeKinds = [
  /** It waits for the receiver's step. */
  'itemWaiting',
  'itemReturned',
  'itemQuestion',
  'itemAnswer',
  'itemDeclined',
  'itemForwarded',
  'itemDirection',
  'itemScheduled',
  'itemPublished',
  'itemNotPublished',
  'itemRefused',
  'itemWithdrawn',
  'itemDeferred',
  'itemWoken',
  'itemQuestionExpired',
  'itemPostCheck',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

const ofMove: Partial<Record<Move, NoticeKind>> = {
  ask: 'itemQuestion',
  supply: 'itemAnswer',
  decline: 'itemDeclined',
  headReturn: 'itemReturned',
  returnToEditing: 'itemReturned',
  forward: 'itemForwarded',
  giveDirection: 'itemDirection',
  refuse: 'itemRefused',
  defer: 'itemDeferred',
  withdraw: 'itemWithdrawn',
  archive: 'itemWithdrawn',
}

/** What there is to say of a move that led to this. */
export function noticeKindOf(
  move: Move,
  { state, scheduledFor }: Pick<ReviewCase, 'state' | 'scheduledFor'>,
): NoticeKind {
  if (state === 'published') return 'itemPublished'
  if (state === 'approved' && scheduledFor !== null) return 'itemScheduled'
  return ofMove[move] ?? 'itemWaiting'
}
