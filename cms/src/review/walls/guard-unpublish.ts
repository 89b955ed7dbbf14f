import { liveRow } from '../live-row'
import { refuse } from '../errors'
import { findCase } from '../review-store'
import type { Call } from './call'
import { localesOfCall } from './locales-of-call'

/** Taking down is a move with a reason: Strapi's own unpublish passes only for a case that was withdrawn. */
export async function guardUnpublish<Result>(call: Call<Result>): Promise<Result> {
  const documentId = call.params.documentId ?? refuse(400, 'BAD_REQUEST', 'documentId')
  for (const locale of localesOfCall(call)) {
    const key = { type: call.type, documentId, locale }
    const item = await findCase(call.strapi, key)
    if (item?.state !== 'withdrawn' && item?.state !== 'archived' && (await liveRow(call.strapi, key)))
      refuse(403, 'MOVES_ONLY')
  }
  return call.next()
}
