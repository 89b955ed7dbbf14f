import { adminApi } from '@strapi/strapi/admin'
import { type Notice, type Notices, noticesSchema } from './notice'

const noticesApi = adminApi.enhanceEndpoints({ addTagTypes: ['Notices'] }).injectEndpoints({
  endpoints: (build) => ({
    notices: build.query<Notices, void>({
      query: () => ({ url: '/notices', method: 'GET' }),
      transformResponse: (answer) => noticesSchema.parse(answer),
      providesTags: ['Notices'],
    }),
    readNotice: build.mutation<unknown, Notice['id']>({
      query: (id) => ({ url: `/notices/${id}/read`, method: 'POST', data: {} }),
      invalidatesTags: ['Notices'],
    }),
    readAllNotices: build.mutation<unknown, void>({
      query: () => ({ url: '/notices/read-all', method: 'POST', data: {} }),
      invalidatesTags: ['Notices'],
    }),
  }),
})

export const { useNoticesQuery, useReadNoticeMutation, useReadAllNoticesMutation } = noticesApi
