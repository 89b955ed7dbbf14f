import { fold } from '../fold.ts'

/** Words in one shingle. */
const size = 3

/**
 * What two texts are compared by: every run of three words, folded, so that case, marks, punctuation and the way
 * letters are composed make no difference. A text of fewer words is one shingle; an empty one has none.
 */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0) return new Set()
  const last = Math.max(0, words.length - size)
  return new Set(Array.from({ length: last + 1 }, (_, at) => words.slice(at, at + size).join(' ')))
}
