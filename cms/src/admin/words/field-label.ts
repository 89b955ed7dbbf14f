import words from './fields.vi.json'

const common: Readonly<Record<string, string>> = words.fields
const own: Readonly<Record<string, Readonly<Record<string, string>>>> = words.own

/** The Vietnamese label of an attribute of a content type or component; its own name where none is known. */
export function fieldLabel(uid: string, field: string): string {
  return own[uid]?.[field] ?? common[field] ?? field
}
