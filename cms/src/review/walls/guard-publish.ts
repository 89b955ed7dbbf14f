import { digestOfDraft } from '../../content/digest-of-draft'
import type { CaseKey } from '../case-key'
import { draftPlace } from '../draft-place'
import { refuse } from '../errors'
import { findCase } from '../review-store'
import type { Call } from './call'
import { localesOfCall } from './locales-of-call'
import { isPassingWall } from './passing-wall'

/**
 * Publishing, by whatever road it comes: every language it would put live has to be approved as it is stored now, and
 * due. Outside the transaction that publishes, an approved item always waits for its instant: nobody else may hurry it.
 */
export async function guardPublish<Result>(call: Call<Result>): Promise<Result> {
  const documentId = call.params.documentId ?? refuse(400, 'BAD_REQUEST', 'documentId')
  for (const locale of localesOfCall(call)) {
    const key = { type: call.type, documentId, locale }
    if (isPassingWall(key)) continue
    if ((await draftPlace(call.strapi, key)) && !(await isApprovedAsStored(call.strapi, key))) refuse(403, 'MOVES_ONLY')
  }
  return call.next()
}

/** Whether the draft as stored is exactly what was approved to be live now, judged on the stored case and row. */
export async function isApprovedAsStored(strapi: Call['strapi'], key: CaseKey): Promise<boolean> {
  const item = await findCase(strapi, key)
  if (item?.state !== 'approved' || item.approvedDigest === null || item.scheduledFor !== null) return false
  if (item.sealed) return false
  return item.approvedDigest === (await digestOfDraft(strapi, key.type, key.documentId, key.locale))
}
