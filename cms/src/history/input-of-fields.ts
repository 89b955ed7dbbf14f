import type { Attribute } from '../content/rows/own-attributes'
import type { OwnFields } from '../content/rows/own-fields'
import type { AttributesOf } from './diff/lines-of-field'

/** What a version names that still is: documents by documentId, files with their row ids. */
export interface StillThere {
  documents: ReadonlySet<string>
  files: ReadonlyMap<string, number>
}

/** A version's fields as input of an edit. References to what is gone are left out; groups are written anew. */
export function inputOfFields(
  uid: string,
  fields: OwnFields,
  there: StillThere,
  attributesOf: AttributesOf,
): Record<string, unknown> {
  return Object.fromEntries(
    attributesOf(uid)
      .filter(([name]) => name in fields)
      .map(([name, attribute]) => [name, inputOfValue(attribute, fields[name], there, attributesOf)]),
  )
}

function inputOfValue(attribute: Attribute, value: unknown, there: StillThere, attributesOf: AttributesOf): unknown {
  switch (attribute.type) {
    case 'relation':
      return kept(value, (id) => (there.documents.has(id) ? id : undefined))
    case 'media':
      return kept(value, (id) => there.files.get(id))
    case 'component': {
      const item = (one: unknown) => inputOfFields(attribute.component ?? '', one as OwnFields, there, attributesOf)
      return Array.isArray(value) ? value.map(item) : value ? item(value) : null
    }
    default:
      return value
  }
}

function kept<T>(value: unknown, find: (id: string) => T | undefined): T[] | T | null {
  if (!Array.isArray(value)) return value === null ? null : (find(String(value)) ?? null)
  return value.map((id) => find(String(id))).filter((found) => found !== undefined)
}
