const AROUND = 30
const WIDEST = 130

/** The width the lines around one are hard-wrapped at, or null where they are whole paragraphs. */
export function wrapWidth(plain: readonly string[], line: number): number | null {
  const around = plain.slice(Math.max(0, line - AROUND), line + AROUND)
  const widest = around.reduce((width, text) => Math.max(width, text.length), 0)
  return widest <= WIDEST ? widest : null
}

/** Whether `line` ends because the first word of `next` had no room on it any more. */
export function isFull(line: string, next: string, width: number | null): boolean {
  return width !== null && line.length >= 40 && line.length + 1 + (next.split(' ')[0] ?? '').length > width
}
