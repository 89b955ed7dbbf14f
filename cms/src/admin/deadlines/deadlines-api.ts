import { adminApi } from '@strapi/strapi/admin'
import { type Deadline, deadlinesSchema } from './deadline'

const deadlinesApi = adminApi.enhanceEndpoints({ addTagTypes: ['ReviewInbox'] }).injectEndpoints({
  endpoints: (build) => ({
    deadlines: build.query<Deadline[], void>({
      query: () => ({ url: '/review/deadlines', method: 'GET' }),
      transformResponse: (answer) => deadlinesSchema.parse(answer),
      providesTags: ['ReviewInbox'],
    }),
  }),
})

export const { useDeadlinesQuery } = deadlinesApi
