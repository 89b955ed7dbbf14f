import { Table, Tbody, Th, Thead, Tr, Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'

/** A table with a heading for each column; its rows are the caller's. */
export function Rows({
  label,
  columns,
  count,
  children,
}: {
  label: string
  columns: readonly string[]
  count: number
  children: ReactNode
}) {
  return (
    <Table colCount={columns.length} rowCount={count + 1} aria-label={label}>
      <Thead>
        <Tr>
          {columns.map((column) => (
            <Th key={column}>
              <Typography variant="sigma">{column}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>{children}</Tbody>
    </Table>
  )
}
