import type { Staff } from '../../accounts/staff'
import { digestOfDraft } from '../../content/digest-of-draft'
import { policyOfItem } from '../../policy/policies-of'
import type { CaseKey } from '../case-key'
import { draftPlace } from '../draft-place'
import { refuse } from '../errors'
import type { ReviewCase } from '../review-case'
import { casesOfDocument, lockCase, lockDocument } from '../review-store'
import type { Call } from './call'
import { checkEdit } from './check-edit'
import { checkSeen } from './check-seen'
import { localeOfCall } from './locales-of-call'
import { openDraft } from './open-draft'
import { ownCase } from './own-case'
import { recordEdit } from './record-edit'
import { namedByRow, nothingNamed } from './named-by-row'
import { refuseClosedParts } from './refuse-closed-parts'
import { setDefaultPlace } from './set-default-place'
import { writerOfCall } from './writer-of-call'

/** An edit of a draft, or a new language of a document (Strapi makes one of an update). Never a publish. */
export async function guardUpdate<Result>(call: Call<Result>): Promise<Result> {
  if (call.params.status === 'published') refuse(403, 'MOVES_ONLY')
  const key = {
    type: call.type,
    documentId: call.params.documentId ?? refuse(400, 'BAD_REQUEST', 'documentId'),
    locale: localeOfCall(call),
  }
  const staff = await writerOfCall(call)
  return call.strapi.db.transaction(async () => {
    const item = await lockCase(call.strapi, key)
    return item ? editDraft(call, staff, key, item) : addLanguage(call, staff, key)
  })
}

async function editDraft<Result>(call: Call<Result>, staff: Staff, key: CaseKey, item: ReviewCase): Promise<Result> {
  checkEdit(staff.actor, item, policyOfItem(call.strapi, item))
  await checkSeen(call.strapi, key)
  const named = await namedByRow(call.strapi, key)
  const before = await digestOfDraft(call.strapi, key.type, key.documentId, key.locale)
  const result = await call.next()
  const after = await digestOfDraft(call.strapi, key.type, key.documentId, key.locale)
  await refuseClosedParts(call.strapi, staff, key, named)
  if (before !== after) await recordEdit(call, staff, key, item, after)
  return result
}

async function addLanguage<Result>(call: Call<Result>, staff: Staff, key: CaseKey): Promise<Result> {
  // A row without a case did not come through any road of ours: nobody may answer for it.
  if (await draftPlace(call.strapi, key)) refuse(403, 'NO_CASE')
  await lockDocument(call.strapi, key)
  const others = await casesOfDocument(call.strapi, key)
  if (others.some((other) => other.sealed)) refuse(403, 'SEALED')
  const own = ownCase(staff, others) ?? refuse(403, 'SCOPE_FORBIDDEN')
  setDefaultPlace(call, staff.actor, own.subPortalId)
  const result = await call.next()
  if (result) {
    await refuseClosedParts(call.strapi, staff, key, nothingNamed)
    await openDraft(call, staff, key)
  }
  return result
}
