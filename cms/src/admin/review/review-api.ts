import { adminApi } from '@strapi/strapi/admin'
import type { ReviewedType } from 'shared-types/content'
import type { Move } from 'shared-types/review'
import { uidOf } from '../documents/content-types'
import { inboxSchema, type Inbox } from '../home/inbox'
import { type ReviewView, reviewViewSchema } from './review-view'

/** Which document, in which language. */
export interface CaseKey {
  type: ReviewedType
  documentId: string
  locale: string
}

interface MoveCall extends CaseKey {
  move: Move
  message?: string
  refusalCodes?: readonly string[]
  digest?: string
}

interface TriageCall extends CaseKey {
  purpose?: string
  secrecyChecked?: boolean
}

const pathOf = ({ type, documentId, locale }: CaseKey) => `/review/cases/${type}/${documentId}/${locale}`
const tagOf = ({ type, documentId, locale }: CaseKey) => ({
  type: 'ReviewCase' as const,
  id: `${type}:${documentId}:${locale}`,
})

/** The review routes, in the admin panel's own cache: a move refreshes the document, its case and the inbox. */
const reviewApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['ReviewCase', 'ReviewInbox', 'Document'] })
  .injectEndpoints({
    endpoints: (build) => ({
      reviewCase: build.query<ReviewView, CaseKey>({
        query: (key) => ({ url: pathOf(key), method: 'GET' }),
        transformResponse: (answer) => reviewViewSchema.parse(answer),
        // Saving the document changes what it lacks: Strapi marks a saved document with this tag.
        providesTags: (_view, _error, key) => [
          tagOf(key),
          { type: 'Document', id: `${uidOf(key.type)}_${key.documentId}` },
        ],
      }),
      makeMove: build.mutation<ReviewView, MoveCall>({
        query: ({ type, documentId, locale, ...data }) => ({
          url: `${pathOf({ type, documentId, locale })}/moves`,
          method: 'POST',
          data,
        }),
        transformResponse: (answer) => reviewViewSchema.parse(answer),
        invalidatesTags: (_view, _error, key) => [tagOf(key), 'ReviewInbox', 'Document'],
      }),
      saveTriage: build.mutation<unknown, TriageCall>({
        query: ({ type, documentId, locale, ...data }) => ({
          url: `${pathOf({ type, documentId, locale })}/triage`,
          method: 'PUT',
          data,
        }),
        invalidatesTags: (_view, _error, key) => [tagOf(key)],
      }),
      inbox: build.query<Inbox, void>({
        query: () => ({ url: '/review/inbox', method: 'GET' }),
        transformResponse: (answer) => inboxSchema.parse(answer),
        providesTags: ['ReviewInbox'],
      }),
    }),
  })

export const { useReviewCaseQuery, useMakeMoveMutation, useSaveTriageMutation, useInboxQuery } = reviewApi
