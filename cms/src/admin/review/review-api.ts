import { adminApi } from '@strapi/strapi/admin'
import { type ReviewedType, reviewedTypes } from 'shared-types/content'
import type { Move } from 'shared-types/review'
import { z } from 'zod'
import { uidOf } from '../documents/content-types'
import { type Inbox, inboxSchema } from '../home/inbox'
import type { MoveBody } from './dialog/move-body'
import { type ReviewView, reviewViewSchema, type sensitivities } from './review-view'

/** Which document, in which language. */
export interface CaseKey {
  type: ReviewedType
  documentId: string
  locale: string
}

interface MoveCall extends CaseKey, MoveBody {
  move: Move
  /** The text the person had before them. */
  digest?: string
  /** The step of the case the person had before them. */
  expectedVersion?: number
}

interface TriageCall extends CaseKey {
  purpose?: string
  secrecyChecked?: boolean
  assignedEditorId?: number
  sensitivity?: (typeof sensitivities)[number]
  /** Why the duplicate found is none. */
  duplicateNote?: string
  directionRequired?: boolean
  /** Why the recipients line may do without the portal. */
  recipientsOverride?: string
  postCheck?: { result: 'ok' | 'issue'; note?: string }
}

const proposedSchema = z.object({ type: z.enum(reviewedTypes), documentId: z.string(), locale: z.string() })
const previewSchema = z.object({ url: z.url({ protocol: /^https?$/ }) })

/** Where the server keeps everything of one case. */
export const pathOfCase = ({ type, documentId, locale }: CaseKey) => `/review/cases/${type}/${documentId}/${locale}`
const tagOf = ({ type, documentId, locale }: CaseKey) => ({
  type: 'ReviewCase' as const,
  id: `${type}:${documentId}:${locale}`,
})

/** How Strapi calls its lists of a type. */
const listTagOf = ({ type }: CaseKey) => ({ type: 'Document' as const, id: `${uidOf(type)}_LIST` })

/** The review routes, in the admin panel's own cache: a move refreshes the document, its case and the inbox. */
const reviewApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['ReviewCase', 'ReviewInbox', 'Document'] })
  .injectEndpoints({
    endpoints: (build) => ({
      reviewCase: build.query<ReviewView, CaseKey>({
        query: (key) => ({ url: pathOfCase(key), method: 'GET' }),
        transformResponse: (answer) => reviewViewSchema.parse(answer),
        // Saving the document changes what it lacks: Strapi marks a saved document with this tag.
        providesTags: (_view, _error, key) => [
          tagOf(key),
          { type: 'Document', id: `${uidOf(key.type)}_${key.documentId}` },
        ],
      }),
      makeMove: build.mutation<ReviewView, MoveCall>({
        query: ({ type, documentId, locale, ...data }) => ({
          url: `${pathOfCase({ type, documentId, locale })}/moves`,
          method: 'POST',
          data,
        }),
        transformResponse: (answer) => reviewViewSchema.parse(answer),
        // A refused move may mean that somebody else was quicker: what is shown is then old too. What the move closed to
        // whoever made it is not asked for again.
        invalidatesTags: (view, _error, key) =>
          view?.closed ? ['ReviewInbox', listTagOf(key)] : [tagOf(key), 'ReviewInbox', 'Document'],
      }),
      saveTriage: build.mutation<ReviewView, TriageCall>({
        query: ({ type, documentId, locale, ...data }) => ({
          url: `${pathOfCase({ type, documentId, locale })}/triage`,
          method: 'PUT',
          data,
        }),
        transformResponse: (answer) => reviewViewSchema.parse(answer),
        invalidatesTags: (_view, _error, key) => [tagOf(key)],
      }),
      purge: build.mutation<void, CaseKey & { order: string }>({
        query: ({ order, ...key }) => ({ url: `${pathOfCase(key)}/purge`, method: 'POST', data: { order } }),
        transformResponse: () => undefined,
        invalidatesTags: (_nothing, error, key) => (error ? [tagOf(key)] : ['ReviewInbox', listTagOf(key)]),
      }),
      exceptBarriers: build.mutation<ReviewView, CaseKey & { until: string; reason: string }>({
        query: ({ type, documentId, locale, ...data }) => ({
          url: `${pathOfCase({ type, documentId, locale })}/accessibility-exception`,
          method: 'PUT',
          data,
        }),
        transformResponse: (answer) => reviewViewSchema.parse(answer),
        invalidatesTags: (_view, _error, key) => [tagOf(key)],
      }),
      endBarrierException: build.mutation<ReviewView, CaseKey>({
        query: (key) => ({ url: `${pathOfCase(key)}/accessibility-exception`, method: 'DELETE' }),
        transformResponse: (answer) => reviewViewSchema.parse(answer),
        invalidatesTags: (_view, _error, key) => [tagOf(key)],
      }),
      preview: build.mutation<{ url: string }, CaseKey>({
        query: (key) => ({ url: `${pathOfCase(key)}/preview`, method: 'POST', data: {} }),
        transformResponse: (answer) => previewSchema.parse(answer),
      }),
      propose: build.mutation<CaseKey, CaseKey>({
        query: (key) => ({ url: `${pathOfCase(key)}/propose`, method: 'POST', data: {} }),
        transformResponse: (answer) => proposedSchema.parse(answer),
        invalidatesTags: (_copy, _error, key) => [tagOf(key), 'ReviewInbox', 'Document'],
      }),
      inbox: build.query<Inbox, void>({
        query: () => ({ url: '/review/inbox', method: 'GET' }),
        transformResponse: (answer) => inboxSchema.parse(answer),
        providesTags: ['ReviewInbox'],
      }),
    }),
  })

export const {
  useReviewCaseQuery,
  useMakeMoveMutation,
  useSaveTriageMutation,
  useExceptBarriersMutation,
  useEndBarrierExceptionMutation,
  usePreviewMutation,
  usePurgeMutation,
  useProposeMutation,
  useInboxQuery,
} = reviewApi
