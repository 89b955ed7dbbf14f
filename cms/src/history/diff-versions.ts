import type { Core } from '@strapi/strapi'
import { uidOf } from '../content/content-types'
import { ownAttributes } from '../content/rows/own-attributes'
import type { CaseKey } from '../review/case-key'
import { diffFields, type FieldDiff } from './diff/diff-fields'
import { namesInFields } from './diff/names-in-fields'
import { fieldsOfSide, type Side } from './fields-of-side'

/** What changed from one version to another, in words; null where there is no such version. */
export async function diffVersions(
  strapi: Core.Strapi,
  key: CaseKey,
  from: Side,
  to: Side,
): Promise<{ fields: FieldDiff[] } | null> {
  const before = await fieldsOfSide(strapi, key, from)
  const after = await fieldsOfSide(strapi, key, to)
  if (!before || !after) return null
  const uid = uidOf[key.type]
  const names = await namesInFields(strapi, uid, [before, after], key.locale)
  return { fields: diffFields(uid, before, after, names, (component) => ownAttributes(strapi, component)) }
}
