import { rename } from './rename'

const spans = ['colspan', 'rowspan']

/**
 * Tables as the editor keeps them: merged cells stay merged, header rows are header cells, and the empty row Word adds
 * to measure columns goes. A drawn table whose first row is all bold has that row as its header.
 */
export function mendTables(body: HTMLElement): void {
  for (const table of body.querySelectorAll('table')) {
    const rows = [...table.rows]
    for (const row of rows) if (isMeasure(row)) row.remove()
    const [first, ...others] = [...table.rows]
    if (!first) {
      table.remove()
      continue
    }
    for (const cell of table.tHead?.querySelectorAll('td') ?? []) rename(cell, 'th', spans)
    if (table.querySelector('th') === null && others.length > 0 && isDrawn(table) && isBold(first))
      for (const cell of [...first.cells]) rename(cell, 'th', spans)
  }
}

function isMeasure(row: HTMLTableRowElement): boolean {
  const empty = (row.textContent ?? '').trim() === ''
  return row.cells.length === 0 || (empty && row.getAttribute('height') === '0')
}

/** Letterheads are tables too, without lines; their first row is no header. */
function isDrawn(table: Element): boolean {
  const border = table.getAttribute('border')
  if (border && border !== '0') return true
  return [table, ...table.querySelectorAll('td')].some((part) =>
    /border[^;]*solid/i.test(part.getAttribute('style') ?? ''),
  )
}

function isBold(row: HTMLTableRowElement): boolean {
  const cells = [...row.cells].filter((cell) => (cell.textContent ?? '').trim() !== '')
  return cells.length > 1 && cells.every((cell) => textsAreBold(cell))
}

function textsAreBold(cell: Element): boolean {
  const walker = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if ((text.textContent ?? '').trim() === '') continue
    const bold = text.parentElement?.closest('b, strong, [style*="font-weight:bold"], [style*="font-weight:700"]')
    if (!bold || !cell.contains(bold)) return false
  }
  return true
}
