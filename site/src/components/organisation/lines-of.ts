// Widths of a letter in units of a drawing whose text is 15 high; a drawing cannot measure, so the wide letters count.
const letter = { bold: 8.6, plain: 8 }

/** A text broken at its spaces into lines that fit `width`; a word that is longer stands alone, cut. */
export function linesOf(text: string, width: number, weight: keyof typeof letter): string[] {
  const most = Math.max(1, Math.floor(width / letter[weight]))
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const shown = word.length > most ? `${word.slice(0, most - 1)}…` : word
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + shown.length <= most) lines[lines.length - 1] = `${last} ${shown}`
    else lines.push(shown)
  }
  return lines
}
