/** How much two texts have in common, each from 0 to 1. */
export interface Likeness {
  /** Shingles of both, of all there are (Jaccard). */
  jaccard: number
  /** Shingles of both, of the shorter text's: 1 where one holds the other whole. */
  containment: number
}

/** Compares two texts by their shingles; texts without any have nothing in common. */
export function compareShingles(a: ReadonlySet<string>, b: ReadonlySet<string>): Likeness {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a]
  if (fewer.size === 0) return { jaccard: 0, containment: 0 }
  let common = 0
  for (const shingle of fewer) if (more.has(shingle)) common += 1
  return { jaccard: common / (a.size + b.size - common), containment: common / fewer.size }
}
