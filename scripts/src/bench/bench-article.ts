import { fold } from 'shared-types/text'
import { type GeneratedText, generateArticle } from './generate-article.ts'
import { createRandom } from './random.ts'

/** One article as the CMS's `fill-bench` takes it. Places are named as in `cms/demo/structure.json`. */
export interface BenchArticle extends GeneratedText {
  /** Label of the sub-portal; null: the main portal. */
  portal: string | null
  channel: string
  topics: string[]
  publishedAt: string
}

/** The corpus: how many articles are live, and the instant the newest of them went live. */
export interface Corpus {
  seed: number
  docs: number
  until: Date
}

const spanMilliseconds = 36 * 30.4 * 86_400_000

/** Of a hundred articles, how many stand where; the first four are the main portal's tree, three levels deep. */
const places: readonly [share: number, portal: string | null, channel: string][] = [
  [30, null, 'hoat-dong-cua-bo'],
  [18, null, 'hoat-dong-lanh-dao'],
  [8, null, 'tin-tuc-su-kien'],
  [12, null, 'chi-dao-dieu-hanh'],
  [10, null, 'thong-bao'],
  [7, null, 'thong-cao-bao-chi'],
  [6, 'vucchc', 'tin-cai-cach'],
  [4, 'vucchc', 'mo-hinh-hay'],
  [3, 'ttt', 'huong-dan-ky-thuat'],
  [2, 'ttt', 'thong-bao-ky-thuat'],
]
const topics = ['cai-cach-hanh-chinh', 'cong-chuc', 'chuyen-doi-so', 'van-thu-luu-tru'] as const

/** Article number `index`, from the oldest on: published one after another over the 36 months before `until`. */
export function benchArticle({ seed, docs, until }: Corpus, index: number): BenchArticle {
  const random = createRandom(seed * 2_000_003 + index)
  const age = spanMilliseconds * (1 - (index + 1) / docs)
  const first = topics[Math.floor(random() * topics.length)] ?? topics[0]
  const second = topics[Math.floor(random() * topics.length)] ?? topics[0]
  return {
    ...generateArticle(seed, index),
    ...placeAt(random() * 100),
    topics: [...new Set([first, second])],
    publishedAt: new Date(Math.floor((until.getTime() - age) / 1000) * 1000).toISOString(),
  }
}

/** The newest live article of the main portal. */
export function newestOnMain(corpus: Corpus): BenchArticle {
  for (let index = corpus.docs - 1; index >= 0; index -= 1) {
    const article = benchArticle(corpus, index)
    if (article.portal === null) return article
  }
  throw new Error(`None of ${corpus.docs} articles stands on the main portal.`)
}

/** Number `index` of those that wait for the chief, counted from 0: on the main portal, texts of their own. */
export function waitingArticle({ seed, docs, until }: Corpus, index: number): BenchArticle {
  const channels = places.filter(([, portal]) => portal === null)
  const [, portal, channel] = channels[index % channels.length] ?? places[0] ?? [0, null, '']
  const topic = topics[index % topics.length] ?? topics[0]
  return { ...generateArticle(seed, docs + index), portal, channel, topics: [topic], publishedAt: until.toISOString() }
}

/** What a reader types who looks for it: the last, telling words of its title, without marks. */
export function queryFor({ title }: Pick<BenchArticle, 'title'>): string {
  return fold(title)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(-4)
    .join(' ')
}

function placeAt(percent: number): { portal: string | null; channel: string } {
  let upTo = 0
  for (const [share, portal, channel] of places) {
    upTo += share
    if (percent < upTo) return { portal, channel }
  }
  throw new Error(`The shares of the places do not reach ${percent}.`)
}
