/** Enough of a text to find it again by. */
const longest = 80

/** A text on one line, cut after `longest` characters; whole characters only. */
export function shortText(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const letters = [...line]
  return letters.length > longest ? `${letters.slice(0, longest).join('').trimEnd()}…` : line
}
