import { valueLabel } from '../words/value-label'

interface Header {
  name: string
  attribute: { type: string }
  cellFormatter?: unknown
}

/** Strapi's hook over the columns of a list: enumerations show their Vietnamese words. */
export function sayValuesInLists<T extends { displayedHeaders: Header[] }>(list: T): T {
  const displayedHeaders = list.displayedHeaders.map((header) =>
    header.attribute.type === 'enumeration' && !header.cellFormatter ? { ...header, cellFormatter: (row: Record<string, unknown>) => wordFor(header.name, row[header.name]) } : header,
  )
  return { ...list, displayedHeaders }
}

function wordFor(field: string, value: unknown): string {
  return typeof value === 'string' ? valueLabel(field, value) : '–'
}
