import { adminApi } from '@strapi/strapi/admin'
import { type CaseKey, pathOfCase } from '../review/review-api'
import { uidOf } from '../documents/content-types'
import { type Difference, differenceSchema, type Version, versionsSchema } from './version'

/** One side of a comparison: a kept version by its number, what is live, or the draft as saved. */
export type Side = number | 'live' | 'draft'

interface Comparison extends CaseKey {
  before: Side
  after: Side
}

const tagOf = ({ type, documentId }: CaseKey) => ({ type: 'Document' as const, id: `${uidOf(type)}_${documentId}` })

/** The kept versions of a document: their list, the difference of any two, and going back to one. */
const versionsApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'ReviewCase'] }).injectEndpoints({
  endpoints: (build) => ({
    versions: build.query<Version[], CaseKey>({
      query: (key) => ({ url: `${pathOfCase(key)}/versions`, method: 'GET' }),
      transformResponse: (answer) => versionsSchema.parse(answer),
      providesTags: (_versions, _error, key) => [tagOf(key)],
    }),
    difference: build.query<Difference, Comparison>({
      query: ({ before, after, ...key }) => ({
        url: `${pathOfCase(key)}/versions/${before}/diff/${after}`,
        method: 'GET',
      }),
      transformResponse: (answer) => differenceSchema.parse(answer),
      providesTags: (_difference, _error, key) => [tagOf(key)],
    }),
    restoreVersion: build.mutation<unknown, CaseKey & { number: number }>({
      query: ({ number, ...key }) => ({
        url: `${pathOfCase(key)}/versions/${number}/restore`,
        method: 'POST',
        data: {},
      }),
      invalidatesTags: (_answer, _error, { type, documentId, locale }) => [
        tagOf({ type, documentId, locale }),
        { type: 'ReviewCase', id: `${type}:${documentId}:${locale}` },
      ],
    }),
  }),
})

export const { useVersionsQuery, useDifferenceQuery, useRestoreVersionMutation } = versionsApi
