import type { PublishedDocument, ReviewedType } from 'shared-types/content'

/** The reviewed types this plan makes pages of. Others may be in the store; they are kept there and shown nowhere. */
export const plannedTypes = [
  'article',
  'legalDocument',
  'draftForComment',
  'publicService',
  'page',
  'person',
  'notice',
  'survey',
  'dataset',
  'question',
  'project',
  'mediaAlbum',
] as const satisfies readonly ReviewedType[]
/** The reviewed types shown on pages of other things, without one of their own: an event of the calendar on its week. */
export const listedTypes = ['leaderScheduleEvent'] as const satisfies readonly ReviewedType[]
export type PlannedType = (typeof plannedTypes)[number]
export type PlannedDocument = Extract<PublishedDocument, { type: PlannedType }>
