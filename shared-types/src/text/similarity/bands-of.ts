import { hashOfText, mixed } from './hash-of-text.ts'

/** A signature is so many bands of so many MinHash values. */
const bands = 40
const rows = 4

const seeds = Array.from({ length: bands * rows }, (_, index) => mixed(index + 1))

/**
 * The bands of a text's MinHash signature, signed 32-bit numbers, each with its place mixed in. Texts that share at
 * least one are candidates: of two with a Jaccard similarity of 0.85 practically always (one pair in 10^12 is missed),
 * at 0.5 in 92 %, at 0.2 in 6 %, at 0.05 in 0.03 % of cases. The verdict is `similarityOf`.
 */
export function bandsOf(shingles: ReadonlySet<string>): number[] {
  if (shingles.size === 0) return []
  const least = new Uint32Array(seeds.length).fill(0xffffffff)
  for (const shingle of shingles) {
    const hash = hashOfText(shingle)
    for (let index = 0; index < seeds.length; index += 1) {
      const value = mixed(hash ^ (seeds[index] ?? 0))
      if (value < (least[index] ?? 0)) least[index] = value
    }
  }
  return Array.from({ length: bands }, (_, band) => {
    let hash = mixed(band + 1)
    for (let row = 0; row < rows; row += 1) hash = mixed(hash ^ (least[band * rows + row] ?? 0))
    return hash | 0
  })
}
