import words from './fields.vi.json'

const values: Readonly<Record<string, Readonly<Record<string, string>>>> = words.values

/** The Vietnamese word for one value of an enumeration attribute; the value itself where none is known. */
export function valueLabel(field: string, value: string): string {
  return values[field]?.[value] ?? value
}
