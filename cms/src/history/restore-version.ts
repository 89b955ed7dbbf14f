import type { Core } from '@strapi/strapi'
import type { Staff } from '../accounts/staff'
import { actBy } from '../audit/act-by'
import { recordAct } from '../audit/record-act'
import { uidOf } from '../content/content-types'
import { digestOfDraft } from '../content/digest-of-draft'
import { ownAttributes } from '../content/rows/own-attributes'
import type { CaseKey } from '../review/case-key'
import { refuse } from '../review/errors'
import { fieldsOfSide } from './fields-of-side'
import { inputOfFields } from './input-of-fields'
import { stillThere } from './still-there'

/** Where a document stands is not what it says: its address, portal and unit stay as they are now. */
const standing: ReadonlySet<string> = new Set(['slug', 'subPortal', 'owningUnit'])

/**
 * Writes an earlier version as the draft again, as an edit by this person: every wall judges it, and it starts
 * unapproved whatever was approved before (HY-9.4). Throws ReviewRefusal where there is no such version or a rule says no.
 */
export async function restoreVersion(
  strapi: Core.Strapi,
  staff: Staff,
  key: CaseKey,
  number: number,
  now: Date,
): Promise<void> {
  const { type, documentId, locale } = key
  await strapi.db.transaction(async () => {
    const fields = (await fieldsOfSide(strapi, key, number)) ?? refuse(404, 'NO_CASE')
    const uid = uidOf[type]
    const there = await stillThere(strapi, uid, fields, locale)
    const input = inputOfFields(uid, fields, there, (component) => ownAttributes(strapi, component))
    const data = Object.fromEntries(Object.entries(input).filter(([name]) => !standing.has(name)))
    await strapi.documents(uid).update({ documentId, locale, data: data as never })
    await recordAct(strapi, {
      at: now,
      ...actBy(staff),
      ...{ action: 'item.restored', objectType: type, objectId: documentId, locale },
      ...{ fromState: null, toState: null, reason: null },
      details: { number },
      diffHash: await digestOfDraft(strapi, type, documentId, locale),
    })
  })
}
