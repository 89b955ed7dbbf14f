import { markedWordsOf, wordsOf } from './words-of.ts'

/** What is compared of a page, made once. */
export interface PageWords {
  title: readonly string[]
  /** Words without marks, in order, one space between and around. */
  line: string
  words: ReadonlySet<string>
  marked: ReadonlySet<string>
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
  /** 0–1: the longest run of the query's words that stands in the page as typed. */
  run: number
}

/** Takes a page apart for comparison. */
export function pageWordsOf({ title, content }: { title: string; content: string }): PageWords {
  const words = wordsOf(content)
  return {
    title: wordsOf(title),
    line: ` ${words.join(' ')} `,
    words: new Set(words),
    marked: new Set(markedWordsOf(content)),
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
  const run = longestRun(asked.words, page.line)
  const titleRun = longestRun(asked.words, ` ${page.title.join(' ')} `)
  const marks =
    asked.marked.length > 0 ? asked.marked.filter((word) => page.marked.has(word)).length / asked.marked.length : 1
  const score = 4 * share + 3 * inTitle + 2 * inTitle * titleShare + 3 * run + 2 * titleRun + 2 * marks
  return { score, share, run }
}

/** The longest run of the words that stands in the line, as a share of all of them. */
function longestRun(words: readonly string[], line: string): number {
  for (let length = words.length; length > 1; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1)
      if (line.includes(` ${words.slice(from, from + length).join(' ')} `)) return length / words.length
  return words.length === 1 && line.includes(` ${words[0]} `) ? 1 : 0
}
