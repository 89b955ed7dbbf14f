import { localeSchema } from 'shared-types/content'
import { z } from 'zod'
import { InvalidContentError } from '../errors'
import { fieldMessages } from '../messages'

/** What we read of a document service call; the rest is Strapi's. */
export interface WriteParams {
  documentId?: string | undefined
  locale?: unknown
  data?: unknown
}

const dataSchema = z.record(z.string(), z.unknown())

/** The input of a write; absent is empty. */
export function dataOf(params: WriteParams): Record<string, unknown> {
  return dataSchema.parse(params.data ?? {})
}

/** The language a write is about. Strapi's default is Vietnamese. */
export function localeOf(params: WriteParams): z.infer<typeof localeSchema> {
  const locale = localeSchema.safeParse(params.locale || 'vi')
  if (locale.success) return locale.data
  throw new InvalidContentError([{ path: ['locale'], message: fieldMessages.noSuchLanguage }])
}
