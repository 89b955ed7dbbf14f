import { compareShingles } from './compare-shingles.ts'

/**
 * How much one text repeats another, from 0 to 1: what they have in common of all they say; where one is the other with
 * a part added or left out (the shorter is at least half as long), what the shorter has in common with the longer.
 */
export function similarityOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const { jaccard, containment } = compareShingles(a, b)
  return Math.min(a.size, b.size) * 2 >= Math.max(a.size, b.size) ? containment : jaccard
}
