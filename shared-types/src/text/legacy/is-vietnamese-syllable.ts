import { vietnameseRimes } from './vietnamese-rimes.ts'

const tone = /[\u0300\u0301\u0303\u0309\u0323]/g
const onset = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?/
const stopped = /[cpt]$|ch$/

/** Whether a word is a syllable as Vietnamese spells it, marks and tone included; capitals are taken as small letters. */
export function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD')
  const tones = decomposed.match(tone) ?? []
  const plain = decomposed.replace(tone, '').normalize('NFC')
  if (tones.length > 1) return false
  // A syllable that ends in a stop is said with an acute or a dot below only.
  if (stopped.test(plain) && !/[\u0301\u0323]/.test(tones[0] ?? '')) return false
  const [start = ''] = onset.exec(plain) ?? []
  // `gì` and `quỳ`: the vowel of the onset may be that of the rime too.
  return [start, start.slice(0, 1), ''].some((head) => vietnameseRimes.has(plain.slice(head.length)))
}
