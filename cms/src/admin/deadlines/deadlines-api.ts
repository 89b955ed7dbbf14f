import { adminApi } from '@strapi/strapi/admin'
import { type Deadline, deadlinesSchema } from './deadline'
import { type Stale, staleSchema } from './stale'

const deadlinesApi = adminApi.enhanceEndpoints({ addTagTypes: ['ReviewInbox'] }).injectEndpoints({
  endpoints: (build) => ({
    deadlines: build.query<Deadline[], void>({
      query: () => ({ url: '/review/deadlines', method: 'GET' }),
      transformResponse: (answer) => deadlinesSchema.parse(answer),
      providesTags: ['ReviewInbox'],
    }),
    stale: build.query<Stale[], void>({
      query: () => ({ url: '/review/stale', method: 'GET' }),
      transformResponse: (answer) => staleSchema.parse(answer),
      providesTags: ['ReviewInbox'],
    }),
  }),
})

export const { useDeadlinesQuery, useStaleQuery } = deadlinesApi
