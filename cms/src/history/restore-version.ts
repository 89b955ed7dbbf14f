import type { Core } from '@strapi/strapi'
import type { Staff } from '../accounts/staff'
import { actBy } from '../audit/act-by'
import { recordAct } from '../audit/record-act'
import { uidOf } from '../content/content-types'
import { digestOfDraft } from '../content/digest-of-draft'
import { ownAttributes } from '../content/rows/own-attributes'
import type { CaseKey } from '../review/case-key'
import { refuse } from '../review/errors'
import { lockCase, updateCase } from '../review/review-store'
import { fieldsOfSide } from './fields-of-side'
import { inputOfFields } from './input-of-fields'
import { newestVersion } from './history-store'
import { stillThere } from './still-there'
import { unapprovedWriters } from './unapproved-writers'

/** Where a document stands is not what it says: its address, portal and unit stay as they are now. */
const standing: ReadonlySet<string> = new Set(['slug', 'subPortal', 'owningUnit'])

/**
 * Writes an earlier version as the draft again, as an edit by this person: every wall judges it, and it starts
 * unapproved whatever was approved before (HY-9.4). Whoever wrote words in it that nobody ever approved is a writer of
 * the draft too: none of them may approve it (F11). Throws ReviewRefusal where there is no such version or a rule says no.
 */
export async function restoreVersion(
  strapi: Core.Strapi,
  staff: Staff,
  key: CaseKey,
  number: number,
  now: Date,
): Promise<void> {
  const { type, documentId, locale } = key
  await strapi.db.transaction(async ({ trx }) => {
    const fields = (await fieldsOfSide(strapi, key, number)) ?? refuse(404, 'NO_CASE')
    const writerIds = await unapprovedWriters(trx, key, number)
    const uid = uidOf[type]
    const there = await stillThere(strapi, uid, fields, locale)
    const input = inputOfFields(uid, fields, there, (component) => ownAttributes(strapi, component))
    const data = Object.fromEntries(Object.entries(input).filter(([name]) => !standing.has(name)))
    await strapi.documents(uid).update({ documentId, locale, data: data as never })
    const item = (await lockCase(strapi, key)) ?? refuse(404, 'NO_CASE')
    await updateCase(strapi, item, { writerIds: [...new Set([...item.writerIds, ...writerIds])] })
    const madeNumber = (await newestVersion(trx, key))?.number ?? number
    await recordAct(strapi, {
      at: now,
      ...actBy(staff),
      ...{ action: 'item.restored', objectType: type, objectId: documentId, locale },
      ...{ fromState: null, toState: null, reason: null },
      details: { number, madeNumber, writerIds },
      diffHash: await digestOfDraft(strapi, type, documentId, locale),
    })
  })
}
