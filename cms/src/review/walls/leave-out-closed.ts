import type { Core } from '@strapi/strapi'
import { type Locale, localeSchema, type ReviewedType } from 'shared-types/content'
import { z } from 'zod'
import { closedToRequest, isClosedIn } from '../closed-items'
import { refuse } from '../errors'
import { type Call, defaultLocale } from './call'
import { narrow } from '../narrow'

/**
 * Keeps what is sealed or refused from the reads of a person it is not for (F33): by name (`findOne`) it is refused, in
 * lists and counts it is left out. Reads of the server itself, which no person stands behind, are not touched.
 */
export async function leaveOutClosed(
  strapi: Core.Strapi,
  type: ReviewedType,
  action: string,
  params: Call['params'],
): Promise<void> {
  const closed = await closedToRequest(strapi)
  if (!closed || closed.items.length === 0) return
  const locales = localesRead(params)
  // A list may carry a `documentId` too, out of its request's address: Strapi passes over it and answers with all.
  if (action === 'findOne' && params.documentId !== undefined) {
    const why = closed.why(params.documentId, locales)
    return why ? refuse(403, why) : undefined
  }
  const here = closed.items.filter((item) => item.type === type && isClosedIn(item, locales))
  if (here.length === 0) return
  const ids = [...new Set(here.map((item) => item.targetDocumentId))]
  // As one value: thousands of them, each on its own, would take longer to hand over than to look up.
  const { connection } = strapi.db
  narrow(params, { documentId: { $notIn: connection.select(connection.raw('unnest(?::text[])', [ids])) } })
}

/** The languages a read is about; none named: all of them. */
function localesRead({ locale }: Call['params']): readonly Locale[] | undefined {
  if (locale === undefined || locale === null || locale === '') return [defaultLocale]
  return z.array(localeSchema).safeParse(Array.isArray(locale) ? locale : [locale]).data
}
