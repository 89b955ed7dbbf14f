import { cleanText } from '../../clean-text.ts'

/** A line of a text as it is stored, trimmed; its words untouched. */
export function cleanLine(line: string): string {
  return cleanText(line).replaceAll('\u00A0', ' ').trim()
}
