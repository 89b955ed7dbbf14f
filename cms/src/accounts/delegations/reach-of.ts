import type { Reach } from 'shared-types/review'
import type { StaffProfile } from '../staff-profile'

/** How far a person's office reaches: unit, topics, sub-portals, and whose board it is. */
export function reachOf(userId: number, { unit, topics, subPortals }: StaffProfile): Reach {
  return {
    userId,
    unitId: unit?.documentId ?? null,
    inStandingOffice: unit?.isStandingOffice ?? false,
    topicIds: topics.map((topic) => topic.documentId),
    subPortalIds: subPortals.map((portal) => portal.documentId),
    onMainBoard: subPortals.every((portal) => portal.profileCode === null),
  }
}
