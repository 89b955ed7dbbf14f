import type { KnownName } from '../known-name.ts'
import { withoutAround } from './asking-words.ts'
import { withinOneLetter } from './within-one-letter.ts'
import { wordsOf } from './words-of.ts'

/** A name the query may mean; `share` (0–1) of the name is in the query, with `slips` letters mistyped. */
export interface NameMatch {
  name: KnownName
  share: number
  slips: number
  /** Whether what was typed is the beginning of it. */
  begins: boolean
}

/**
 * The names of which every word of the query is one, in order, one letter a word mistyped at most and two in all; the
 * fullest first. The letters a name begins with (TTTT) are the name.
 */
export function matchNames(names: readonly KnownName[], query: string): NameMatch[] {
  const typed = wordsOf(query)
  const asked = [typed, withoutAround(typed)]
  return names
    .flatMap((name) => {
      const words = wordsOf(name.name)
      const matches = asked.flatMap((one) => matchOf(words, one) ?? [])
      const best = matches.sort(byFit)[0]
      return best ? [{ name, ...best }] : []
    })
    .sort(byFit)
}

function byFit(a: { share: number; slips: number }, b: { share: number; slips: number }): number {
  return b.share - b.slips / 10 - (a.share - a.slips / 10)
}

function matchOf(name: readonly string[], typed: readonly string[]): Omit<NameMatch, 'name'> | null {
  const [first] = typed
  if (!first) return null
  if (typed.length === 1 && first.length > 1 && first === initialsOf(name)) return { share: 1, slips: 0, begins: true }
  let slips = 0
  let from = 0
  for (const [at, word] of typed.entries()) {
    const rest = name.slice(from)
    // The last word may be half typed.
    const isLast = at === typed.length - 1 && word.length > 1
    let place = rest.findIndex((one) => one === word || (isLast && one.startsWith(word)))
    if (place < 0) {
      place = rest.findIndex((one) => withinOneLetter(one, word))
      slips += 1
    }
    if (place < 0 || slips > 2 || slips > typed.length / 2) return null
    from += place + 1
  }
  return { share: Math.min(1, typed.length / name.length), slips, begins: from === typed.length }
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0]).join('')
}
