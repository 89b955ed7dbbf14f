interface ClauseMarker {
  number: number
  rest: string
}

/** The Khoản a line opens: `2. …`, `2.Text`, `l. …` (OCR), `2/ …`, `Khoản 2. …`. `2.1.` and `10.000` open none. */
export function clauseMarker(line: string): ClauseMarker | null {
  const read = /^(?:Khoản\s+)?(\d{1,3}|[lI|])\s?[.:/](?=\s|\p{Lu}|[“"(*]|$)\s*(.*)$/u.exec(line)
  if (!read) return null
  const number = Number((read[1] ?? '').replace(/[lI|]/, '1'))
  return number > 0 ? { number, rest: read[2] ?? '' } : null
}
