/** Two texts side by side: what they share in front and behind, and what stands between. */
export interface Difference {
  before: string
  removed: string
  added: string
  after: string
}

/** Words, and the spaces between, shown before and after a difference, so that it can be found in the text. */
const around = 24

/** Where two texts differ, by whole words, with a few words around; equal texts have nothing removed or added. */
export function difference(now: string, kept: string): Difference {
  const one = words(now)
  const other = words(kept)
  let front = 0
  while (front < one.length && front < other.length && one[front] === other[front]) front += 1
  let back = 0
  const most = Math.min(one.length, other.length) - front
  while (back < most && one[one.length - 1 - back] === other[other.length - 1 - back]) back += 1
  const shownBefore = one.slice(Math.max(0, front - around), front)
  const shownAfter = one.slice(one.length - back, one.length - back + around)
  return {
    before: (front > around ? '… ' : '') + shownBefore.join(''),
    removed: one.slice(front, one.length - back).join(''),
    added: other.slice(front, other.length - back).join(''),
    after: shownAfter.join('') + (back > around ? ' …' : ''),
  }
}

/** Words and the white space between them; joined they give the text again. */
function words(text: string): string[] {
  return text.match(/\S+|\s+/g) ?? []
}
