import type { FigureTable } from 'shared-types/content'

/**
 * A table of figures as CSV (RFC 4180: commas, CRLF, a decimal point, nothing where there is no figure). It begins with
 * the byte-order mark, without which spreadsheets read Vietnamese letters as Latin-1; readers of CSV pass over it.
 */
export function figureCsv({ labelColumn, columns, rows }: FigureTable): string {
  const lines = [
    [labelColumn, ...columns].map(textCell),
    ...rows.map(({ label, values }) => [textCell(label), ...values.map((value) => (value === null ? '' : `${value}`))]),
  ]
  return `\uFEFF${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`
}

/** A spreadsheet would run a text that begins like a formula, past spaces too: an apostrophe keeps it text. */
function textCell(text: string): string {
  const inert = /^(\s*[=+\-@]|[\t\r])/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
