import { localeSchema, reviewedTypes } from 'shared-types/content'
import { readerReportKinds } from 'shared-types/forms'
import { z } from 'zod'
import { clockSchema } from '../clocks/clock'

export const reportStates = ['new', 'underReview', 'done', 'noFault'] as const
export type ReportState = (typeof reportStates)[number]

const readerReportSchema = z.object({
  id: z.string(),
  at: z.string(),
  page: z.object({ path: z.string(), url: z.string() }),
  /** The document whose own page it is. */
  item: z
    .object({ type: z.enum(reviewedTypes), documentId: z.string(), locale: localeSchema, title: z.string() })
    .nullable(),
  /** Name of the channel whose page it is. */
  channel: z.string().nullable(),
  what: z.enum(readerReportKinds),
  message: z.string(),
  /** How to ask back; given to those who may act. */
  contact: z.string().nullable(),
  state: z.enum(reportStates),
  stateAt: z.string().nullable(),
  stateByName: z.string().nullable(),
  note: z.string().nullable(),
  version: z.number(),
  clock: clockSchema.nullable(),
})
export type ReaderReport = z.infer<typeof readerReportSchema>

/** What readers reported, as far as I may see it: `GET /reader-reports`. */
export const readerReportsSchema = z.object({ mayAct: z.boolean(), lines: z.array(readerReportSchema) })
export type ReaderReports = z.infer<typeof readerReportsSchema>
