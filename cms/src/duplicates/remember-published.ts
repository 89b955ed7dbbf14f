import type { Core } from '@strapi/strapi'
import type { Locale, ReviewedType } from 'shared-types/content'
import { keyOf, publicEdition } from '../publishing/edition-store'
import { putSignatures } from './signature-store'
import { signedEditions } from './signed-editions'

/** A reviewed document in one language. */
export interface PublishedKey {
  type: ReviewedType
  documentId: string
  locale: Locale
}

/** Keeps the signature of what just went live; inside the publishing transaction, after its change was recorded. */
export async function rememberPublished(strapi: Core.Strapi, key: PublishedKey): Promise<void> {
  const document = await publicEdition(strapi, key)
  if (document)
    await strapi.db.transaction(async ({ trx }) => putSignatures(trx, signedEditions([{ key: keyOf(key), document }])))
}
