import {
  datasetSchema,
  leaderScheduleEventSchema,
  mediaAlbumSchema,
  noticeSchema,
  projectSchema,
  questionSchema,
  surveySchema,
} from 'shared-types/content'
import { z } from 'zod'
import { code, common, demoFileSchema, linesSchema, ref } from './demo-common'

const eventItemSchema = z.strictObject({
  type: z.literal('leaderScheduleEvent'),
  ...common,
  ...leaderScheduleEventSchema.pick({ title: true, date: true }).shape,
  ...leaderScheduleEventSchema.pick({ startTime: true, endTime: true, place: true, cancelled: true }).partial().shape,
  visibility: z.enum(['public', 'internal']),
  persons: z.array(ref).optional(),
  hostUnit: code.optional(),
})

const questionItemSchema = z.strictObject({
  type: z.literal('question'),
  ...common,
  ...questionSchema.pick({ kind: true, title: true, content: true, isPublic: true }).shape,
  ...questionSchema.pick({ askerType: true, askedOn: true, answerRef: true, answeredOn: true }).partial().shape,
  answer: linesSchema,
  legalBasis: z.array(ref).optional(),
  answeredByUnit: code,
})

const surveyItemSchema = z.strictObject({
  type: z.literal('survey'),
  ...common,
  ...surveySchema.pick({ kind: true, title: true, intro: true, audience: true, questions: true }).shape,
  ...surveySchema.pick({ opensAt: true, closesAt: true, showResults: true, results: true }).shape,
  oneResponsePerDevice: z.boolean().default(true),
})

const albumItemSchema = z.strictObject({
  type: z.literal('mediaAlbum'),
  ...common,
  ...mediaAlbumSchema.pick({ kind: true, title: true, summary: true }).shape,
  items: z
    .array(
      z.strictObject({
        ...mediaAlbumSchema.shape.items.element.pick({ caption: true, altText: true, credit: true }).shape,
        transcript: z.string().optional(),
        file: demoFileSchema,
      }),
    )
    .min(1),
})

const noticeItemSchema = z.strictObject({
  type: z.literal('notice'),
  ...common,
  ...noticeSchema.pick({ kind: true, title: true, startsAt: true, endsAt: true, affectedHosts: true }).shape,
  body: linesSchema,
})

const datasetItemSchema = z.strictObject({
  type: z.literal('dataset'),
  ...common,
  ...datasetSchema.pick({ kind: true, title: true, summary: true }).shape,
  ...datasetSchema.pick({ period: true, surveyPeriod: true, producer: true, apiUrl: true }).partial().shape,
  /** Each table as lines of cells between ` | `, heads first. */
  figures: z.array(
    z.strictObject({
      ...datasetSchema.shape.figures.element.pick({ title: true, unit: true, chart: true }).shape,
      table: z.array(z.string()).min(2),
    }),
  ),
  dataFiles: z.array(demoFileSchema).optional(),
  reportFile: demoFileSchema.optional(),
  method: linesSchema.optional(),
  analysis: linesSchema.optional(),
})

const projectItemSchema = z.strictObject({
  type: z.literal('project'),
  ...common,
  ...projectSchema.pick({ kind: true, title: true, summary: true }).shape,
  ...projectSchema
    .pick({ ownerName: true, budget: true, startsOn: true, endsOn: true, closingAt: true, stage: true })
    .partial().shape,
  ownerUnit: code.optional(),
  body: linesSchema,
})

/** Items of the calendar, answers, surveys, albums, notices, data and projects. */
export const civicItemSchemas = [
  eventItemSchema,
  questionItemSchema,
  surveyItemSchema,
  albumItemSchema,
  noticeItemSchema,
  datasetItemSchema,
  projectItemSchema,
] as const
const civicItemSchema = z.discriminatedUnion('type', civicItemSchemas)
export type CivicItem = z.infer<typeof civicItemSchema>
