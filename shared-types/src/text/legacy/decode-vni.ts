import { vniLetters } from './vni-letters.ts'

const sign = /[\u00C0-\u00FF]/

/** A word of VNI in Unicode; null where a sign stands behind no letter that takes it. */
export function decodeVni(word: string): string | null {
  let decoded = ''
  for (let at = 0; at < word.length; ) {
    const two = word.slice(at, at + 2)
    const one = word.slice(at, at + 1)
    const pair = two.length === 2 ? vniLetters.get(two.toLowerCase()) : undefined
    const letter = pair ?? vniLetters.get(one.toLowerCase()) ?? (sign.test(one) ? null : one)
    if (letter === null) return null
    decoded += one === one.toLowerCase() ? letter : letter.toUpperCase()
    at += pair === undefined ? 1 : 2
  }
  return decoded
}
