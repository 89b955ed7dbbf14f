import { isCitation } from './is-citation.ts'

export interface ArticleMarker {
  number: number
  /** The letter of an inserted article: `a` in Điều 5a. */
  suffix: string
  rest: string
}

// Điều, also without its marks as OCR leaves it; always with a capital: "điều 9" is a reference.
const WORD = /^[ĐD](?:i[eêềếệểé]u|I[EÊỀẾỆỂÉ]U)\s*/u
const NUMBER = /^([\dlIO|]{1,4})([a-zđ])?(?=[\s.:–—-]|$)/u
const ROMAN: Record<string, number> = { II: 2, III: 3, IV: 4, V: 5, VI: 6, VII: 7, VIII: 8, IX: 9, X: 10 }

/** The article a line opens, told from a reference by its dot, colon, dash, or by what follows; null for anything else. */
export function articleMarker(line: string): ArticleMarker | null {
  const word = WORD.exec(line)
  if (!word) return null
  const after = line.slice(word[0].length)
  const read = NUMBER.exec(after) ?? /^([IVX]{1,4})(?=[.:]|$)()/.exec(after)
  const number = arabic(read?.[1] ?? '')
  if (!read || !number) return null
  const tail = after.slice(read[0].length)
  const separator = /^\s*(?:[.:]+|[–—-](?=\s))\s*/.exec(tail)
  const rest = tail.slice(separator?.[0].length ?? 0).trim()
  if (!separator && rest !== '' && isCitation(rest)) return null
  return { number, suffix: read[2] ?? '', rest }
}

function arabic(read: string): number | null {
  if (ROMAN[read]) return ROMAN[read]
  const digits = read.replace(/[lI|]/g, '1').replaceAll('O', '0')
  return /^\d+$/.test(digits) ? Number(digits) || null : null
}
