import { fold } from '../fold.ts'
import { isSyllable } from './is-syllable.ts'

/** Leading words people type before a number: "Quyết định số 5/QĐ-X", "số: 5". */
const LEAD =
  /^(?:(?:quyet dinh|nghi dinh|nghi quyet|thong tu(?: lien tich)?|chi thi|cong van|luat|phap lenh|thong bao|ke hoach|to trinh|van ban)\s*)?(?:so\s*[:.]?\s*|(?=\d))/
const FORM_SYMBOLS = /^(?:qd|nd|nq|tt|ttlt|ct|cd|cv|tb|kh|bc|ttr|hd|kl|qc|pl|qh|vbhn)\d*$/

/**
 * The forms under which a document's number is put into search, each a word or words as people type them:
 * `2025/QĐ-BNV` → also `2025/qd-bnv`, `2025-qd-bnv`, `2025 qd bnv`, `2025qdbnv`. The last one is what
 * `normaliseNumberQuery` makes of all of them.
 */
export function searchFormsOfNumber(number: string): string[] {
  const written = number.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (written === '') return []
  const folded = fold(written).replace(/\s*([/-])\s*/g, '$1')
  const words = folded.replace(/[^a-z0-9]+/g, ' ').trim()
  const forms = [written, written.toLowerCase(), folded, words.replaceAll(' ', '-'), words, compact(words)]
  return [...new Set(forms)].filter((form) => form !== '')
}

/**
 * Whether a search is for a document's number rather than for words: digits, then `/` or a symbol that is no
 * Vietnamese syllable (`2025/QĐ`, `2025 qd bnv`, `số 43/2011`). Dates and "24 giờ" are not.
 */
export function looksLikeNumber(query: string): boolean {
  const folded = fold(query).trim().replace(LEAD, '')
  if (folded.length > 60 || !/^\d{1,6}[a-z]?(?=[/\s.-]|[a-z]|$)/.test(folded)) return false
  if (/^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$/.test(folded)) return false
  if (/^\d{1,6}[a-z]?\s*\/\s*(?:(?:19|20)\d\d(?:\s*\/|\s|$)|[a-z])/.test(folded))
    return !/^\d+\s*\/\s*[a-z]+\s+[a-z]+\s/.test(folded)
  const [digits = '', ...symbols] = folded.split(/[^a-z0-9]+/).filter(Boolean)
  const glued = /^\d{1,6}([a-z][a-z0-9]+)$/.exec(digits)?.[1]
  if (glued) return symbols.every(isSymbol) && /^(?:\d{4})?(?:qd|nd|nq|tt|ct|cd|cv|tb|kh|bc|hd|kl|ubnd|vp)/.test(glued)
  const afterYear = /^(?:19|20)\d\d$/.test(symbols[0] ?? '') ? symbols.slice(1) : symbols
  const [form = '', ...issuers] = afterYear
  return form !== '' && afterYear.every(isSymbol) && (FORM_SYMBOLS.test(form) || issuers.length > 0)
}

/** A number however typed as the one word all its forms share: `Số 2025 / QĐ-BNV` → `2025qdbnv`. */
export function normaliseNumberQuery(query: string): string {
  return compact(fold(query).trim().replace(LEAD, ''))
}

function compact(folded: string): string {
  return folded.replace(/[^a-z0-9]+/g, '').replace(/^0+(?=\d)/, '')
}

function isSymbol(word: string): boolean {
  return FORM_SYMBOLS.test(word) || (/^[a-z][a-z0-9]*$/.test(word) && !isSyllable(word))
}
