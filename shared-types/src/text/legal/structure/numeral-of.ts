import { fold } from '../../fold.ts'

interface Numeral {
  number: string
  slug: string
  rest: string
  /** Whether a dot, colon or dash parts the number from what follows. */
  separated: boolean
}

const END = String.raw`(?=[\s.:–—-]|$)`
const ORDINAL = new RegExp(
  `^thứ\\s+((?:mười\\s+)?(?:nhất|nhì|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín)|mười)${END}`,
  'iu',
)
const ROMAN = new RegExp(`^([IVXLCl|1]*[IVXLCl|][IVXLCl|1]*)${END}`)
const ARABIC = new RegExp(`^(\\d{1,3}[a-zđ]?)${END}`)
const LETTER = new RegExp(`^([A-ZĐ])${END}`)

/** The number of a Phần, Chương or Mục at the beginning of a text: Roman (OCR's l, 1 and | read as I), Arabic, a letter or "thứ nhất". */
export function numeralOf(text: string): Numeral | null {
  const ordinal = ORDINAL.exec(text)
  if (ordinal) return numeral(ordinal[0].toLowerCase(), ordinal[0], text)
  const roman = ROMAN.exec(text)
  if (roman?.[1]) return numeral(roman[1].replace(/[l|1]/g, 'I'), roman[0], text)
  const other = ARABIC.exec(text) ?? LETTER.exec(text)
  return other ? numeral(other[0], other[0], text) : null
}

function numeral(number: string, read: string, text: string): Numeral {
  const after = text.slice(read.length)
  const separator = /^\s*(?:[.:]|[–—-](?=\s|$))+\s*/.exec(after)
  return {
    number,
    slug: fold(number).replace(/[^a-z0-9]+/g, '-'),
    rest: after.slice(separator?.[0].length ?? 0).trim(),
    separated: separator !== null,
  }
}
