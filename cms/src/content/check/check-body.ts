import { type Body, bodySchema, textOfBody } from 'shared-types/content'
import { bodyFromLegacy, cleanText, type LegacyEncoding, legacyEncodingOf } from 'shared-types/text'
import type { FieldProblem } from '../errors'
import { fieldMessages } from '../messages'
import { hasMarkup } from './has-markup'
import { legacyProblem } from './legacy-problem'

/** How deep a body may nest before reading it would cost more than any real text does. */
const deepest = 100

/** A body text with its strings cleaned, or the problem that keeps it from being stored. */
export function checkBody(value: unknown, path: FieldProblem['path']): { value: unknown; problems: FieldProblem[] } {
  const read = typeof value === 'string' ? parsedJson(value) : value
  if (read === null) return { value: null, problems: [] }
  if (depthOf(read) > deepest) return { value, problems: [{ path, message: fieldMessages.notBody }] }
  const legacy = legacyBody(read)
  if (legacy) return { value, problems: [legacyProblem(path, legacy.encoding, legacy.converted)] }
  const body = bodySchema.safeParse(cleaned(read, cleanText))
  if (body.success && hasMarkup(textOfBody(body.data)))
    return { value, problems: [{ path, message: fieldMessages.markup }] }
  if (body.success) return { value: body.data, problems: [] }
  const badLink = JSON.stringify(body.error.issues).includes('"href"')
  return { value, problems: [{ path, message: badLink ? fieldMessages.badLink : fieldMessages.notBody }] }
}

/** Judged before cleaning, which takes away the sign one old encoding writes `ư` with. */
function legacyBody(read: unknown): { encoding: LegacyEncoding; converted: Body } | null {
  const body = bodySchema.safeParse(cleaned(read, (text) => text))
  const encoding = body.success ? legacyEncodingOf(textOfBody(body.data)) : null
  return body.success && encoding ? { encoding, converted: bodyFromLegacy(body.data, encoding) } : null
}

/** The panel's form may hand a JSON field over as text. */
function parsedJson(text: string): unknown {
  if (text.trim() === '') return null
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

function depthOf(value: unknown, depth = 0): number {
  if (depth > deepest || typeof value !== 'object' || value === null) return depth
  return Object.values(value).reduce<number>((most, member) => Math.max(most, depthOf(member, depth + 1)), depth)
}

/** The value with every text cleaned, and without text nodes that are empty then. */
function cleaned(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map((item) => cleaned(item, clean)).filter((node) => !isEmptyText(node))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, cleaned(member, clean)]))
}

/** Cleaning may leave a text node with nothing in it, which ProseMirror does not allow. */
function isEmptyText(node: unknown): boolean {
  return (
    typeof node === 'object' &&
    node !== null &&
    'type' in node &&
    node.type === 'text' &&
    'text' in node &&
    node.text === ''
  )
}
