import { fold } from 'shared-types/text'
import type { ComparedArticle, ComparedLine } from '../../props/legal-comparison-props.ts'
import type { ArticleText } from './article-text.ts'
import { pairAlike } from './pair-alike.ts'

/** What the newer text made of each Điều of the older one, in the newer one's order; what it left out stands where it stood. */
export function compareArticles(before: readonly ArticleText[], after: readonly ArticleText[]): ComparedArticle[] {
  const partners = pairAlike(before.map(pairable), after.map(pairable))
  return weave(before, after, partners, compareArticle)
}

/** What an amending text made of the Điều it writes anew; of the others it says nothing. */
export function compareRestated(before: readonly ArticleText[], restated: readonly ArticleText[]): ComparedArticle[] {
  return restated.map((now) =>
    compareArticle(before.find(({ number }) => number !== null && number === now.number) ?? null, now),
  )
}

function compareArticle(was: ArticleText | null, now: ArticleText | null): ComparedArticle {
  const lines = compareLines(was?.lines ?? [], now?.lines ?? [])
  const change = !was ? 'added' : !now ? 'removed' : lines.every(isKept) ? 'same' : 'changed'
  return { change, before: was && headOf(was), after: now && headOf(now), lines: change === 'same' ? [] : lines }
}

/** A Điều that only has another number now, because others came before it, says what it said. */
function isKept({ before, after }: ComparedLine): boolean {
  return before === after || (before !== null && after !== null && withoutNumber(before) === withoutNumber(after))
}

function withoutNumber(line: string): string {
  return line.replace(/^Điều\s+[\d\p{L}]+[.:]?\s*/u, 'Điều ')
}

function compareLines(before: readonly string[], after: readonly string[]): ComparedLine[] {
  const pairableLine = (text: string) => ({ text, mark: /^\S{1,4}[.)]/.exec(text)?.[0] ?? '' })
  const partners = pairAlike(before.map(pairableLine), after.map(pairableLine))
  return weave(before, after, partners, (was, now) => ({ before: was, after: now }))
}

/** Joins pairs in the order of `after`; one of `before` without a partner comes behind the one that stood before it. */
function weave<Part, Joined>(
  before: readonly Part[],
  after: readonly Part[],
  partners: readonly (number | null)[],
  join: (was: Part | null, now: Part | null) => Joined,
): Joined[] {
  const places = new Map(partners.flatMap((from, to) => (from === null ? [] : [[from, to] as const])))
  const left = new Map<number, Joined[]>()
  let behind = -1
  before.forEach((part, from) => {
    const to = places.get(from)
    if (to !== undefined) behind = to
    else left.set(behind, [...(left.get(behind) ?? []), join(part, null)])
  })
  const joined = after.flatMap((part, to) => {
    const from = partners[to] ?? null
    return [join(from === null ? null : (before[from] ?? null), part), ...(left.get(to) ?? [])]
  })
  return [...(left.get(-1) ?? []), ...joined]
}

const pairable = ({ number, title, lines }: ArticleText) => ({
  text: lines.join('\n'),
  mark: number === null ? 'opening' : fold(title),
})

const headOf = ({ number, title, id }: ArticleText) => ({ number, title, id })
