import { markedWordsOf, wordsOf } from './words-of.ts'

/** What is compared of a page, made once. */
export interface PageWords {
  title: readonly string[]
  /** Words without marks, in order, one space between and around. */
  line: string
  words: ReadonlySet<string>
  /** Made when it is first asked for: most people type without marks. */
  marked(): ReadonlySet<string>
}

/** A query as it is compared. `weights` say how much each word tells (rare words more), 1 where unknown. */
export interface AskedWords {
  words: readonly string[]
  /** Those typed with marks, as `markedWordsOf` spells them. */
  marked: readonly string[]
  weights: ReadonlyMap<string, number>
}

/** How a page answers a query. `share` (0–1): the weight of the query's words that are in it. */
export interface Closeness {
  score: number
  share: number
  /** 0–1: how much of the query stands in the page as typed: of its pairs of neighbours, those side by side there. */
  run: number
}

/** Takes a page apart for comparison. */
export function pageWordsOf({ title, content }: { title: string; content: string }): PageWords {
  const words = wordsOf(content)
  let marked: ReadonlySet<string> | null = null
  return {
    title: wordsOf(title),
    line: ` ${words.join(' ')} `,
    words: new Set(words),
    marked() {
      marked ??= new Set(markedWordsOf(content))
      return marked
    },
  }
}

/** Takes a query apart for comparison. */
export function askedWordsOf(query: string, weights: ReadonlyMap<string, number>): AskedWords {
  const bare = (word: string) => /^[a-z0-9]+$/.test(word)
  return { words: wordsOf(query), marked: markedWordsOf(query).filter((word) => !bare(word)), weights }
}

/**
 * How closely a page answers a query: that its words are there, that they stand in the title, that they stand side by
 * side, and that they carry the marks that were typed ("hồ sơ" is not "ho số").
 */
export function closenessOf(page: PageWords, asked: AskedWords): Closeness {
  const weigh = (words: readonly string[]) => words.reduce((sum, word) => sum + (asked.weights.get(word) ?? 1), 0)
  const whole = weigh(asked.words) || 1
  const title = new Set(page.title)
  const share = weigh(asked.words.filter((word) => page.words.has(word))) / whole
  const inTitle = weigh(asked.words.filter((word) => title.has(word))) / whole
  const typed = new Set(asked.words)
  const titleShare = page.title.filter((word) => typed.has(word)).length / Math.max(1, page.title.length)
  const run = pairsIn(asked.words, page.line)
  const titleRun = pairsIn(asked.words, ` ${page.title.join(' ')} `)
  const marks =
    asked.marked.length > 0 ? asked.marked.filter((word) => page.marked().has(word)).length / asked.marked.length : 1
  const score = 4 * share + 3 * inTitle + 2 * inTitle * titleShare + 3 * run + 2 * titleRun + 2 * marks
  return { score, share, run }
}

/** The share of neighbouring words that stand side by side in the line too. */
function pairsIn(words: readonly string[], line: string): number {
  if (words.length < 2) return words.length === 1 && line.includes(` ${words[0]} `) ? 1 : 0
  const pairs = words.slice(1).map((word, at) => ` ${words[at]} ${word} `)
  return pairs.filter((pair) => line.includes(pair)).length / pairs.length
}
