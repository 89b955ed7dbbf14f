/** The order of points as Vietnamese texts use it; f, j, w and z are no Vietnamese letters but are met. */
export const POINT_LETTERS = 'abcdđefghijklmnopqrstuvwxyz'

interface PointMarker {
  letter: string
  rest: string
}

/** The Điểm a line opens: `a) …`, `đ) …`, `a/ …`, also behind a list dash that a converter put there. */
export function pointMarker(line: string): PointMarker | null {
  const read = /^(?:[-*•+]\s+)?\(?([a-zđ])\s?[)/]\s*(.*)$/u.exec(line) ?? /^([a-zđ])\.\s+(?=\p{Lu})(.*)$/u.exec(line)
  return read?.[1] ? { letter: read[1], rest: read[2] ?? '' } : null
}
