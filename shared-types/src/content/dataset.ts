import { z } from 'zod'
import { bodySchema } from './body.ts'
import { reviewedDocumentFields } from './parts/reviewed-document.ts'

export const datasetKinds = ['statistics', 'environment', 'opendata', 'other'] as const
/** How the figures of a table are drawn beside it. */
export const chartKinds = ['none', 'bar', 'line'] as const

/** A table of numbers: drawn as a chart, shown as a table, offered as CSV and JSON (MOHA-18.4). */
export const figureTableSchema = z
  .object({
    /** Head of the first column, which holds the rows' labels. */
    labelColumn: z.string().max(200),
    /** Heads of the columns of numbers. */
    columns: z.array(z.string().min(1).max(200)).min(1).max(50),
    /** A row's values stand in the order of `columns`; null where there is no figure. */
    rows: z
      .array(z.object({ label: z.string().min(1).max(300), values: z.array(z.number().nullable()) }))
      .min(1)
      .max(500),
  })
  .refine(({ columns, rows }) => rows.every((row) => row.values.length === columns.length), {
    message: 'a row needs one value a column',
    path: ['rows'],
  })
export type FigureTable = z.infer<typeof figureTableSchema>

/** Published data: statistics, environment, open data (requirements B.1 Dataset, BP-7.3f, BP-7.3l, MOHA-18.4). */
export const datasetSchema = z.object({
  type: z.literal('dataset'),
  ...reviewedDocumentFields,
  kind: z.enum(datasetKinds),
  title: z.string().min(1).max(300),
  summary: z.string().max(1000),
  /** The time the figures speak of, in words: `Quý III năm 2026`. */
  period: z.string().max(200).nullable(),
  /** When they were surveyed, in words. */
  surveyPeriod: z.string().max(200).nullable(),
  figures: z.array(
    z.object({
      title: z.string().min(1).max(300),
      unit: z.string().max(100).nullable(),
      chart: z.enum(chartKinds),
      table: figureTableSchema,
    }),
  ),
  dataFileIds: z.array(z.string()),
  reportFileId: z.string().nullable(),
  method: bodySchema.nullable(),
  analysis: bodySchema.nullable(),
  producer: z.string().max(300).nullable(),
  apiUrl: z.string().max(2048).nullable(),
})
export type Dataset = z.infer<typeof datasetSchema>
