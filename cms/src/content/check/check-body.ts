import { bodySchema, textOfBody } from 'shared-types/content'
import { cleanText } from 'shared-types/text'
import type { FieldProblem } from '../errors'
import { fieldMessages } from '../messages'
import { hasMarkup } from './has-markup'

/** How deep a body may nest before reading it would cost more than any real text does. */
const deepest = 100

/** A body text with its strings cleaned, or the problem that keeps it from being stored. */
export function checkBody(value: unknown, path: FieldProblem['path']): { value: unknown; problems: FieldProblem[] } {
  const read = typeof value === 'string' ? parsedJson(value) : value
  if (read === null) return { value: null, problems: [] }
  if (depthOf(read) > deepest) return { value, problems: [{ path, message: fieldMessages.notBody }] }
  const body = bodySchema.safeParse(cleaned(read))
  if (body.success && hasMarkup(textOfBody(body.data)))
    return { value, problems: [{ path, message: fieldMessages.markup }] }
  if (body.success) return { value: body.data, problems: [] }
  const badLink = JSON.stringify(body.error.issues).includes('"href"')
  return { value, problems: [{ path, message: badLink ? fieldMessages.badLink : fieldMessages.notBody }] }
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

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleaned).filter((node) => !isEmptyText(node))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, cleaned(member)]))
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
