import { digestOfDraft } from '../../content/digest-of-draft'
import type { CaseKey } from '../case-key'
import { draftPlace } from '../draft-place'
import { refuse } from '../errors'
import { findCase } from '../review-store'
import type { Call } from './call'
import { localesOfCall } from './locales-of-call'

/**
 * Publishing, by whatever road it comes: every language it would put live has to be approved as it is stored now. The
 * state `approved` lasts only inside the transaction of the approval, so no other caller ever finds one.
 */
export async function guardPublish<Result>(call: Call<Result>): Promise<Result> {
  const documentId = call.params.documentId ?? refuse(400, 'BAD_REQUEST', 'documentId')
  for (const locale of localesOfCall(call)) {
    const key = { type: call.type, documentId, locale }
    if ((await draftPlace(call.strapi, key)) && !(await isApprovedAsStored(call.strapi, key))) refuse(403, 'MOVES_ONLY')
  }
  return call.next()
}

/** Whether the draft as stored is exactly what was approved, judged on the stored case and row. */
export async function isApprovedAsStored(strapi: Call['strapi'], key: CaseKey): Promise<boolean> {
  const item = await findCase(strapi, key)
  if (item?.state !== 'approved' || item.approvedDigest === null) return false
  return item.approvedDigest === (await digestOfDraft(strapi, key.type, key.documentId, key.locale))
}
