import { decodeTcvn3 } from './decode-tcvn3.ts'
import { decodeVni } from './decode-vni.ts'
import { isVietnameseSyllable } from './is-vietnamese-syllable.ts'
import type { LegacyEncoding } from './legacy-encoding.ts'
import { wordsOfLine } from './words-of-line.ts'

const decoders = { TCVN3: decodeTcvn3, VNI: decodeVni } as const

/** Letters that Vietnamese has and Latin-1 has not: a word with one of them is Unicode. */
const onlyUnicode = /[\u0100-\uFFFF]/

/** `UBND` says nothing of how a line is written. */
const abbreviation = /^[A-Z]{2,}$/

/** How a line reads under one encoding. */
export interface LineWeight {
  /** Words with signs that become syllables by decoding, less those that are syllables as they stand. */
  evidence: number
  /** Whether the line as a whole would then be Vietnamese: most words with signs, and half of all words. */
  wouldBeVietnamese: boolean
}

/** Weighs one line, composed, for an encoding. */
export function weighLine(line: string, encoding: LegacyEncoding): LineWeight {
  const words = wordsOfLine(line).filter(
    ({ text }) => (/[A-Za-z]/.test(text) || onlyUnicode.test(text)) && !abbreviation.test(text),
  )
  const signed = words.filter(({ text }) => /[^A-Za-z]/.test(text))
  const unicode = signed.filter(({ text }) => onlyUnicode.test(text)).length
  if (unicode > signed.length * 0.4) return { evidence: -unicode, wouldBeVietnamese: false }
  const decoded = signed.filter(({ text }) => !onlyUnicode.test(text) && becomesSyllable(text, encoding)).length
  const standing = signed.filter(({ text }) => onlyUnicode.test(text) || isSyllableAsItStands(text)).length
  const plain = words.filter(({ text }) => /^[A-Za-z]+$/.test(text) && isVietnameseSyllable(text)).length
  return {
    evidence: decoded - standing,
    wouldBeVietnamese: decoded >= signed.length * 0.6 && decoded + plain >= words.length / 2,
  }
}

function becomesSyllable(word: string, encoding: LegacyEncoding): boolean {
  const decoded = decoders[encoding](word)
  return decoded !== null && isVietnameseSyllable(decoded)
}

/** Signs that are no letters (`«`, `®`) may stand beside a word of Unicode. */
function isSyllableAsItStands(word: string): boolean {
  return isVietnameseSyllable(word.replace(/[^\p{L}\p{M}]/gu, ''))
}
