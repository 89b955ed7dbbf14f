import { adminApi } from '@strapi/strapi/admin'
import { type ReaderReport, type ReaderReports, type ReportState, readerReportsSchema } from './reader-report'

/** What somebody makes of a report, of the version of it they saw. */
export interface ReportDecision extends Pick<ReaderReport, 'id' | 'version'> {
  state: Exclude<ReportState, 'new'>
  note?: string
}

const readerReportsApi = adminApi.enhanceEndpoints({ addTagTypes: ['ReaderReports'] }).injectEndpoints({
  endpoints: (build) => ({
    readerReports: build.query<ReaderReports, void>({
      query: () => ({ url: '/reader-reports', method: 'GET' }),
      transformResponse: (answer) => readerReportsSchema.parse(answer),
      providesTags: ['ReaderReports'],
    }),
    decideReport: build.mutation<unknown, ReportDecision>({
      query: ({ id, ...data }) => ({ url: `/reader-reports/${id}/state`, method: 'POST', data }),
      invalidatesTags: ['ReaderReports'],
    }),
  }),
})

export const { useReaderReportsQuery, useDecideReportMutation } = readerReportsApi
