import { type FigureTable, figureTableSchema } from '../content/dataset.ts'

/** A table of figures, or the first line (from 1) that keeps it from being one, and why. */
export type FigureReading =
  | { status: 'read'; table: FigureTable }
  | { status: 'broken'; reason: 'rows' | 'columns' | 'label' | 'number'; line: number }

/**
 * Reads a table as a spreadsheet copies it: lines of cells between tabs, heads first, a label before each row's numbers.
 * Numbers are written as in Vietnamese (`1.250`, `3,5`); an empty cell, `-` or `…` is no figure. The head of the labels'
 * column may be left out.
 */
export function readFigureTable(text: string): FigureReading {
  const [head = [], ...rows] = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').map((cell) => cell.trim()))
  const width = rows[0]?.length ?? 0
  if (width < 2) return { status: 'broken', reason: 'rows', line: 1 }
  const heads = head.length === width - 1 ? ['', ...head] : head
  const [labelColumn = '', ...columns] = heads
  if (columns.some((column) => column === '')) return { status: 'broken', reason: 'label', line: 1 }
  const read: FigureTable['rows'] = []
  for (const [index, [label = '', ...cells]] of rows.entries()) {
    const line = index + 2
    // An editor's field is trimmed as a whole, which takes empty cells off its end.
    const lost = index === rows.length - 1 ? Math.max(0, columns.length - cells.length) : 0
    cells.push(...new Array<string>(lost).fill(''))
    if (cells.length !== columns.length) return { status: 'broken', reason: 'columns', line }
    if (label === '') return { status: 'broken', reason: 'label', line }
    const values = cells.map(numberOf)
    if (values.includes(undefined)) return { status: 'broken', reason: 'number', line }
    read.push({ label, values: values.map((value) => value ?? null) })
  }
  const table = figureTableSchema.safeParse({ labelColumn, columns, rows: read })
  return table.success ? { status: 'read', table: table.data } : { status: 'broken', reason: 'rows', line: 1 }
}

const none: ReadonlySet<string> = new Set(['', '-', '–', '…', '...'])
/** Points between thousands and a decimal comma, as Vietnamese is written; or no separators at all. */
const vietnamese = /^[-−]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/
/** A decimal point that cannot be meant for thousands. */
const pointed = /^[-−]?\d+\.(?:\d{1,2}|\d{4,})$/

/** Null where there is no figure, undefined where it is no number. */
function numberOf(cell: string): number | null | undefined {
  if (none.has(cell)) return null
  const plain = vietnamese.test(cell) ? cell.replaceAll('.', '').replace(',', '.') : pointed.test(cell) ? cell : null
  return plain === null ? undefined : Number(plain.replace('−', '-'))
}
