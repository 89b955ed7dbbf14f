import type { Block, Body, TableRow } from '../body.ts'
import { textOfInlines } from '../text-of-body.ts'
import type { BodyBarrier } from './barrier.ts'
import { blocksOfBody } from './blocks-of-body.ts'
import { shortText } from './short-text.ts'

type Cell = TableRow['content'][number]

/** Tables whose cells nothing names: neither a first row nor a first column of header cells. `at` counts from 1. */
export function tablesWithoutHeader(body: Body): BodyBarrier[] {
  const tables = blocksOfBody(body).flatMap((block) => (block.type === 'table' ? [block] : []))
  return tables.flatMap(({ content: rows }, index): BodyBarrier[] => {
    if (isNamed(rows[0]?.content ?? []) || isNamed(firstColumn(rows))) return []
    const text = shortText(rows.flatMap((row) => row.content.map(textOfCell)).join(' '))
    return [{ code: 'TABLE_WITHOUT_HEADER', params: { text, at: index + 1 } }]
  })
}

/** Header cells that say something; the corner between a header row and a header column may be empty. */
function isNamed(cells: readonly Cell[]): boolean {
  const [corner, ...others] = cells
  const inQuestion = corner && others.length > 0 && textOfCell(corner) === '' ? others : cells
  return inQuestion.length > 0 && inQuestion.every((cell) => cell.type === 'tableHeader' && textOfCell(cell) !== '')
}

/** The cells that begin each row, but for rows that a merged cell of an earlier row begins. */
function firstColumn(rows: readonly TableRow[]): Cell[] {
  let merged = 0
  return rows.flatMap(({ content: [first] }) => {
    if (merged > 0) {
      merged -= 1
      return []
    }
    merged = (first?.attrs?.rowspan ?? 1) - 1
    return first ? [first] : []
  })
}

function textOfCell(cell: Cell): string {
  const blocks: Block[] = blocksOfBody({ type: 'doc', content: cell.content })
  const texts = blocks.map((block) => ('content' in block && isTextBlock(block) ? textOfInlines(block.content) : ''))
  return texts.join(' ').trim()
}

function isTextBlock(block: Block): block is Extract<Block, { type: 'paragraph' | 'heading' }> {
  return block.type === 'paragraph' || block.type === 'heading'
}
