import type { Core } from '@strapi/strapi'
import { keyOf } from '../publishing/edition-store'
import type { PublishedKey } from './remember-published'
import { removeSignature } from './signature-store'

/**
 * Lets go of the signature of what was taken down, inside the transaction that did it. Where the edition went with a
 * deleted document, its signature went too.
 */
export async function forgetPublished(strapi: Core.Strapi, key: PublishedKey): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => removeSignature(trx, keyOf(key)))
}
