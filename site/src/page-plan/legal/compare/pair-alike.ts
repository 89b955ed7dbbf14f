import { shinglesOf, similarityOf } from 'shared-types/text'

/** What pairs are made by: how much of the text is the same, and some more where `mark` is (heading, number). */
export interface Pairable {
  text: string
  mark: string
}

/** How much an equal mark counts beside the text, which counts up to 1. */
const markWeight = 0.3
const least = 0.25

/**
 * For each of `after` the index of the one in `before` it was made from, or null: the most alike first, each taken
 * once. Order plays no part, so a part that was moved is found.
 */
export function pairAlike(before: readonly Pairable[], after: readonly Pairable[]): (number | null)[] {
  const [older, newer] = [before, after].map((side) =>
    side.map(({ text, mark }) => ({ text, mark, shingles: shinglesOf(text) })),
  ) as [Weighed[], Weighed[]]
  const pairs = newer.flatMap((now, to) =>
    older.flatMap((was, from) => {
      const score = likeness(was, now)
      return score >= least ? [{ from, to, score }] : []
    }),
  )
  pairs.sort((a, b) => b.score - a.score || Math.abs(a.from - a.to) - Math.abs(b.from - b.to) || a.to - b.to)
  const partners: (number | null)[] = after.map(() => null)
  const taken = new Set<number>()
  for (const { from, to } of pairs) {
    if (partners[to] !== null || taken.has(from)) continue
    partners[to] = from
    taken.add(from)
  }
  return partners
}

type Weighed = Pairable & { shingles: ReadonlySet<string> }

function likeness(a: Weighed, b: Weighed): number {
  if (a.text === b.text) return 2
  return similarityOf(a.shingles, b.shingles) + (a.mark !== '' && a.mark === b.mark ? markWeight : 0)
}
