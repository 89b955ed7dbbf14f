import type { Core } from '@strapi/strapi'
import type { Staff } from '../accounts/staff'
import { uidOf } from '../content/content-types'
import { ownAttributes } from '../content/rows/own-attributes'
import type { CaseKey } from '../review/case-key'
import { diffFields, type FieldDiff } from './diff/diff-fields'
import { namesInFields } from './diff/names-in-fields'
import { fieldsOfSide, type Side } from './fields-of-side'
import { withoutClosedNames } from './without-closed-names'

/**
 * What changed from one version to another, in words; null where there is no such version. Whoever does not read a
 * sealed or refused document does not read here what it or its files are called (F33).
 */
export async function diffVersions(
  strapi: Core.Strapi,
  staff: Staff,
  key: CaseKey,
  from: Side,
  to: Side,
): Promise<{ fields: FieldDiff[] } | null> {
  const before = await fieldsOfSide(strapi, key, from)
  const after = await fieldsOfSide(strapi, key, to)
  if (!before || !after) return null
  const uid = uidOf[key.type]
  const found = await namesInFields(strapi, uid, [before, after], key.locale)
  const names = await withoutClosedNames(strapi, staff, found)
  return { fields: diffFields(uid, before, after, names, (component) => ownAttributes(strapi, component)) }
}
