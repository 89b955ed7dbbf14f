import { z } from 'zod'

const lineSchema = z.object({
  seq: z.number(),
  at: z.string(),
  actorId: z.number().nullable(),
  actorName: z.string(),
  actorRole: z.string().nullable(),
  unitName: z.string().nullish(),
  delegationId: z.string().nullish(),
  action: z.string(),
  /** The action in words. */
  actionTitle: z.string(),
  refused: z.boolean(),
  objectType: z.string(),
  objectId: z.string(),
  objectName: z.string().nullish(),
  locale: z.string().nullish(),
  fromState: z.string().nullish(),
  toState: z.string().nullish(),
  reason: z.string().nullish(),
})
export type AuditLine = z.infer<typeof lineSchema>

/** One page of the audit log, the newest first: `GET /audit/events`. */
export const auditPageSchema = z.object({
  events: z.array(lineSchema),
  page: z.number(),
  pageSize: z.number(),
  total: z.number(),
})
export type AuditPage = z.infer<typeof auditPageSchema>
