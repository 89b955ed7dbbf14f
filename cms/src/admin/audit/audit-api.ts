import { adminApi } from '@strapi/strapi/admin'
import { type AuditPage, auditPageSchema } from './audit-line'

const auditApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    auditEvents: build.query<AuditPage, Record<string, string>>({
      query: (params) => ({ url: '/audit/events', method: 'GET', config: { params } }),
      transformResponse: (answer) => auditPageSchema.parse(answer),
    }),
  }),
})

export const { useAuditEventsQuery } = auditApi
