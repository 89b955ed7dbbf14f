import { uidOf } from '../../content/content-types'

/**
 * What is changed in forms without a review of its own, by uid, with the name its acts carry. Reviewed documents record
 * their own acts, and so do accounts.
 */
export const watchedTypes: ReadonlyMap<string, string> = new Map<string, string>([
  [uidOf.channel, 'channel'],
  [uidOf.topic, 'topic'],
  [uidOf.unit, 'unit'],
  [uidOf.subPortal, 'subPortal'],
  [uidOf.portal, 'portal'],
  ['api::day-off.day-off', 'dayOff'],
])
