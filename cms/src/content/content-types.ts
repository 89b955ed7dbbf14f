import type { DocumentType, ReviewedType, StructureType } from 'shared-types/content'
import { reviewedTypes } from 'shared-types/content'

/** Structure types stored by this feature; files belong to the upload plugin. */
export type StoredStructureType = Exclude<StructureType, 'file'>
/** Every type whose documents are rows of ours. */
export type StoredType = ReviewedType | StoredStructureType

/** The name Strapi knows each type by. */
export const uidOf = {
  article: 'api::article.article',
  legalDocument: 'api::legal-document.legal-document',
  draftForComment: 'api::draft-for-comment.draft-for-comment',
  publicService: 'api::public-service.public-service',
  page: 'api::page.page',
  person: 'api::person.person',
  leaderScheduleEvent: 'api::leader-schedule-event.leader-schedule-event',
  question: 'api::question.question',
  survey: 'api::survey.survey',
  mediaAlbum: 'api::media-album.media-album',
  notice: 'api::notice.notice',
  dataset: 'api::dataset.dataset',
  project: 'api::project.project',
  channel: 'api::channel.channel',
  topic: 'api::topic.topic',
  unit: 'api::unit.unit',
  subPortal: 'api::sub-portal.sub-portal',
  portal: 'api::portal.portal',
} as const satisfies Record<StoredType, `api::${string}.${string}`>

const typeByUid = new Map<string, StoredType>(Object.entries(uidOf).map(([type, uid]) => [uid, type as StoredType]))

/** The type behind a Strapi uid, or null where it is none of ours. */
export function typeOfUid(uid: string): StoredType | null {
  return typeByUid.get(uid) ?? null
}

/** Whether documents of this type pass through review and have a state per language. */
export function isReviewed(type: DocumentType): type is ReviewedType {
  return (reviewedTypes as readonly string[]).includes(type)
}
