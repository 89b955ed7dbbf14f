import type { ReviewedType } from 'shared-types/content'

/**
 * What the panel's search box looks through: the names and numbers people know a document by. Strapi would look through
 * every text of every row, which no index can answer; the words of a text are found on the site's own search.
 */
export const searchedFields: Readonly<Record<ReviewedType, readonly string[]>> = {
  article: ['title', 'slug', 'documentNumber'],
  legalDocument: ['number', 'title', 'slug'],
  draftForComment: ['title', 'slug', 'requestNumber'],
  publicService: ['code', 'name', 'slug'],
  page: ['title', 'slug'],
  person: ['fullName', 'slug', 'position'],
  leaderScheduleEvent: ['title', 'slug', 'place'],
  question: ['publicTitle', 'slug', 'answerRef'],
  survey: ['title', 'slug'],
  mediaAlbum: ['title', 'slug'],
  notice: ['title', 'slug'],
  dataset: ['title', 'slug', 'period'],
  project: ['title', 'slug'],
}
