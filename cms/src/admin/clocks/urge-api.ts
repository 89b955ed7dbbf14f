import { adminApi } from '@strapi/strapi/admin'
import { z } from 'zod'
import { type CaseKey, pathOfCase } from '../review/review-api'

const urgeSchema = z.object({ standing: z.enum(['none', 'open', 'said']) })
/** Whether I may urge on whoever keeps an item waiting: not mine to do, open, or said on this working day. */
export type Urge = z.infer<typeof urgeSchema>

const urgeApi = adminApi.enhanceEndpoints({ addTagTypes: ['ReviewInbox'] }).injectEndpoints({
  endpoints: (build) => ({
    urgeStanding: build.query<Urge, CaseKey>({
      query: (key) => ({ url: `${pathOfCase(key)}/urge`, method: 'GET' }),
      transformResponse: (answer) => urgeSchema.parse(answer),
      // Every move makes the inbox old, and may lay the item on another desk.
      providesTags: ['ReviewInbox'],
    }),
    urge: build.mutation<Urge, CaseKey>({
      query: (key) => ({ url: `${pathOfCase(key)}/urge`, method: 'POST', data: {} }),
      transformResponse: (answer) => urgeSchema.parse(answer),
      invalidatesTags: ['ReviewInbox'],
    }),
  }),
})

export const { useUrgeStandingQuery, useUrgeMutation } = urgeApi
