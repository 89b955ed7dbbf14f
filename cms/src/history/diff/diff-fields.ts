import { canonicalJson } from 'shared-types/publishing'
import { fieldLabel } from '../../admin/words/field-label'
import type { Attribute } from '../../content/rows/own-attributes'
import type { OwnFields } from '../../content/rows/own-fields'
import type { Names } from './lines-of-body'
import { type AttributesOf, linesOfField } from './lines-of-field'
import { type Part, partsBetween } from './parts-between'
import { wordsOfValue } from './words-of-value'

/** What became of one field: a text with its changed words marked, or a value before and after (null where empty). */
export type FieldDiff =
  | { field: string; label: string; kind: 'text'; parts: Part[] }
  | { field: string; label: string; kind: 'value'; before: string | null; after: string | null }

/** The fields that differ between two versions, in the order of the form. */
export function diffFields(
  uid: string,
  before: OwnFields,
  after: OwnFields,
  names: Names,
  attributesOf: AttributesOf,
): FieldDiff[] {
  return attributesOf(uid)
    .filter(([name]) => canonicalJson(before[name] ?? null) !== canonicalJson(after[name] ?? null))
    .map(([name, attribute]) => {
      const field = { field: name, label: fieldLabel(uid, name) }
      if (!isText(attribute)) {
        const words = (fields: OwnFields) => wordsOfValue(name, attribute, fields[name], names)
        return { ...field, kind: 'value', before: words(before), after: words(after) }
      }
      const text = (fields: OwnFields) => linesOfField(name, attribute, fields[name], names, attributesOf).join('\n')
      const [old, now] = [text(before), text(after)]
      if (old === now) return { ...field, kind: 'value', ...onlyForm }
      return { ...field, kind: 'text', parts: partsBetween(old, now) }
    })
}

/** The words are the same: bold, italics and the like were changed. */
const onlyForm = { before: 'Định dạng cũ', after: 'Định dạng mới, chữ không đổi' }

function isText({ type, customField }: Attribute): boolean {
  return customField === 'global::body' || type === 'component' || type === 'string' || type === 'text'
}
