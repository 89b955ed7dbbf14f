import { type ReviewedType, reviewedTypes as reviewed } from 'shared-types/content'

/** The types that go public only through review, by the name Strapi gives them. */
const uids: Readonly<Record<ReviewedType, string>> = {
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
}

/** Types whose edits are live at once. */
const structureTypes = [
  'api::channel.channel',
  'api::topic.topic',
  'api::unit.unit',
  'api::sub-portal.sub-portal',
  'api::portal.portal',
  'api::day-off.day-off',
]

/** Every content type editors meet. */
export const contentTypes: readonly string[] = [...Object.values(uids), ...structureTypes]

/** Every component editors meet. */
export const components: readonly string[] = [
  'content.source',
  'data.figure',
  'draft.question',
  'media.item',
  'notice.host',
  'portal.attribution',
  'portal.contact',
  'portal.host',
  'portal.link',
  'service.dossier-item',
  'service.form',
  'service.procedure',
  'service.step',
  'survey.audience',
  'survey.option',
  'survey.question',
  'survey.results',
  'survey.tally',
]

/** The reviewed type a Strapi uid stands for, or null where edits need no review. */
export function reviewedTypeOf(uid: string): ReviewedType | null {
  return reviewed.find((type) => uids[type] === uid) ?? null
}

/** The Strapi uid of a reviewed type. */
export function uidOf(type: ReviewedType): string {
  return uids[type]
}
