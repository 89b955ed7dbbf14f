import { z } from 'zod'
import { articleSchema } from './article.ts'
import { datasetSchema } from './dataset.ts'
import { draftForCommentSchema } from './draft-for-comment.ts'
import { leaderScheduleEventSchema } from './leader-schedule-event.ts'
import { legalDocumentSchema } from './legal-document.ts'
import type { Locale } from './locale.ts'
import { mediaAlbumSchema } from './media-album.ts'
import { noticeSchema } from './notice.ts'
import { pageSchema } from './page.ts'
import { personSchema } from './person.ts'
import { projectSchema } from './project.ts'
import { publicServiceSchema } from './public-service.ts'
import { questionSchema } from './question.ts'
import { channelSchema, fileSchema, portalSchema, subPortalSchema, topicSchema, unitSchema } from './structure.ts'
import { surveySchema } from './survey.ts'

/** Types that pass through review and have a state per language. */
export const reviewedTypes = [
  'article',
  'legalDocument',
  'draftForComment',
  'publicService',
  'page',
  'person',
  'leaderScheduleEvent',
  'question',
  'survey',
  'mediaAlbum',
  'notice',
  'dataset',
  'project',
] as const
export type ReviewedType = (typeof reviewedTypes)[number]

/** Types whose edits by permitted roles are live at once (requirements, decision 4). */
export const structureTypes = ['channel', 'topic', 'unit', 'subPortal', 'portal', 'file'] as const
export type StructureType = (typeof structureTypes)[number]

/** Anything the change feed can carry. */
export const publishedDocumentSchema = z.discriminatedUnion('type', [
  articleSchema,
  legalDocumentSchema,
  draftForCommentSchema,
  publicServiceSchema,
  pageSchema,
  personSchema,
  leaderScheduleEventSchema,
  questionSchema,
  surveySchema,
  mediaAlbumSchema,
  noticeSchema,
  datasetSchema,
  projectSchema,
  channelSchema,
  topicSchema,
  unitSchema,
  subPortalSchema,
  portalSchema,
  fileSchema,
])
export type PublishedDocument = z.infer<typeof publishedDocumentSchema>
export type ReviewedDocument = Extract<PublishedDocument, { type: ReviewedType }>
export type DocumentType = PublishedDocument['type']

/** The stable key of a document in feed, store and plan: `article:<documentId>:vi`, `channel:<documentId>`. */
export function documentKey(document: { type: DocumentType; documentId: string; locale?: Locale | undefined }): string {
  return document.locale
    ? `${document.type}:${document.documentId}:${document.locale}`
    : `${document.type}:${document.documentId}`
}
