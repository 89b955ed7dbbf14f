import { fold, forReader } from 'shared-types/text'

/** Tone marks; the marks that make another letter (â, ê, ơ …) are not among them. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/** The words of a text without marks, in order. */
export function wordsOf(text: string): string[] {
  return fold(forReader(text))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/** The different words of a text with their marks, spelt so that `hoà` and `hòa` are one word. */
export function markedWordsOf(text: string): string[] {
  const words = forReader(text)
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  return [...new Set(words)].filter(Boolean).map(withToneLast)
}

function withToneLast(word: string): string {
  const letters = word.normalize('NFD')
  const tone = letters.match(tones)?.join('') ?? ''
  return letters.replace(tones, '') + tone
}
