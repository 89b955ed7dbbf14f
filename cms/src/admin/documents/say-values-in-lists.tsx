import { Typography } from '@strapi/design-system'
import { valueLabel } from '../words/value-label'

interface Header {
  name: string
  attribute: { type: string }
  cellFormatter?: unknown
}

/** Strapi's hook over the columns of a list: enumerations show their Vietnamese words. */
export function sayValuesInLists<T extends { displayedHeaders: Header[] }>(list: T): T {
  const displayedHeaders = list.displayedHeaders.map((header) =>
    header.attribute.type === 'enumeration' && !header.cellFormatter
      ? {
          ...header,
          cellFormatter: (row: Record<string, unknown>) => <Word field={header.name} value={row[header.name]} />,
        }
      : header,
  )
  return { ...list, displayedHeaders }
}

function Word({ field, value }: { field: string; value: unknown }) {
  return <Typography textColor="neutral800">{typeof value === 'string' ? valueLabel(field, value) : '–'}</Typography>
}
