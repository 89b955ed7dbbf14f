import { fieldLabel } from '../../admin/words/field-label'
import type { Attribute } from '../../content/rows/own-attributes'
import type { OwnFields } from '../../content/rows/own-fields'
import { linesOfBody, type Names } from './lines-of-body'
import { wordsOfValue } from './words-of-value'

/** The attributes of a content type or component, in order. */
export type AttributesOf = (uid: string) => readonly [string, Attribute][]

/** A field as lines of text: a body block by block, a component attribute by attribute, items of a list numbered. */
export function linesOfField(
  name: string,
  attribute: Attribute,
  value: unknown,
  names: Names,
  attributesOf: AttributesOf,
): string[] {
  if (attribute.customField === 'global::body') return linesOfBody(value, names)
  if (attribute.type !== 'component') {
    const words = wordsOfValue(name, attribute, value, names)
    return words === null ? [] : words.split('\n')
  }
  const uid = attribute.component ?? ''
  const items = (Array.isArray(value) ? value : value ? [value] : []) as OwnFields[]
  return items.flatMap((item, index) => {
    const lines = attributesOf(uid).flatMap(([inner, innerAttribute]) =>
      labelled(fieldLabel(uid, inner), linesOfField(inner, innerAttribute, item[inner], names, attributesOf)),
    )
    return attribute.repeatable ? numbered(index + 1, lines) : lines
  })
}

function labelled(label: string, lines: string[]): string[] {
  if (lines.length <= 1) return lines.map((line) => `${label}: ${line}`)
  return [`${label}:`, ...lines.map((line) => `  ${line}`)]
}

function numbered(number: number, [first = '', ...others]: string[]): string[] {
  return [`${number}. ${first}`, ...others.map((line) => `   ${line}`)]
}
