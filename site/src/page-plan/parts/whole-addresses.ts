import { wholeAddress } from '../addresses/whole-address.ts'

/** Names of what follows the day and not the document. */
const passing = new Set(['daysLeft'])

/**
 * A value for reuse elsewhere: every address whole, and nothing in it that is another tomorrow. A file is named; the text
 * within it, kept for search, is not repeated.
 */
export function wholeAddresses(value: object, host: string): Record<string, unknown> {
  const members = Object.entries(value).filter(([name]) => !passing.has(name) && !(name === 'text' && 'mime' in value))
  return Object.fromEntries(
    members.map(([name, member]) => [
      name,
      (name === 'path' || name === 'src') && typeof member === 'string' && member.startsWith('/')
        ? wholeAddress(host, member)
        : wholeWithin(member, host),
    ]),
  )
}

function wholeWithin(value: unknown, host: string): unknown {
  if (Array.isArray(value)) return value.map((item) => wholeWithin(item, host))
  return typeof value === 'object' && value !== null ? wholeAddresses(value, host) : value
}
