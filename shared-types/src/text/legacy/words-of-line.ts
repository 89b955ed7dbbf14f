/** Letters, and the signs of Latin-1 that stand for letters in the old fonts, the soft hyphen among them. */
const word = /[\p{L}\p{M}\u00A1-\u00FF]+/gu

/** One word of a line and where it begins. */
export interface WordOfLine {
  text: string
  at: number
}

/** The words of a line as an old font would have them. */
export function wordsOfLine(line: string): WordOfLine[] {
  return [...line.matchAll(word)].map(({ 0: text, index }) => ({ text, at: index }))
}
