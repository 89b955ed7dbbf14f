import type { Core } from '@strapi/strapi'
import type { Locale, ReviewedType } from 'shared-types/content'
import { z } from 'zod'

/** The parameters of a document-service call that its wall looks at; the rest passes through untouched. */
export const callParamsSchema = z.looseObject({
  documentId: z.string().optional(),
  locale: z.union([z.string(), z.array(z.string())]).nullish(),
  status: z.string().nullish(),
  // Not a record: the panel's permission layer leaves a symbol among the keys.
  data: z.looseObject({}).nullish(),
})

/** One call of the document service on a reviewed type, on its way to Strapi. */
export interface Call<Result = unknown> {
  strapi: Core.Strapi
  type: ReviewedType
  /** The parameters as they will reach Strapi: a wall may set what is missing. */
  params: z.infer<typeof callParamsSchema>
  now: Date
  next: () => Promise<Result>
}

/** The language a call without one is about. Walls set it on the call, so that what was judged is what is written. */
export const defaultLocale: Locale = 'vi'
