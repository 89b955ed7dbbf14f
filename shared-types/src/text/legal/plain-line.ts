import { cleanText } from '../clean-text.ts'

/** One line as a reader sees it, for recognising only: one blank between words, no Markdown marks, Ð read as Đ. */
export function plainLine(line: string): string {
  return cleanText(line)
    .replaceAll('Ð', 'Đ')
    .replaceAll('ð', 'đ')
    .replace(/\*\*|__/g, '')
    .replace(/^[\s>#]+/, '')
    .replace(/^\*(?=[^\s*])/, '')
    .replace(/(?<=[^\s*])\*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}
