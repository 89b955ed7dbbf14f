import { withoutSmall } from './asking-words.ts'
import {
  type AskedWords,
  askedWordsOf,
  type Closeness,
  closenessOf,
  type PageWords,
  pageWordsOf,
} from './closeness-of.ts'
import type { PagefindAnswer, PagefindApi, PagefindHit, PagefindPage } from './pagefind-api.ts'
import { wordsOf } from './words-of.ts'
import { writtenOut } from './abbreviations.ts'

/** A page that may be meant, with how closely it answers. */
export interface Candidate {
  page: PagefindPage
  closeness: Closeness
}

/** The pages that answer best, and the hits that were not looked into, in Pagefind's order. */
export interface Candidates {
  best: Candidate[]
  others: PagefindHit[]
  filters: Record<string, Record<string, number>>
}

/** How many pages of the first answer are looked into, and of each wider one: every one is a small file to fetch. */
const lookInto = 10
const lookIntoWider = 4

/** Stands in most texts there are, so any index answers. */
const commonWord = 'thong tin'

/**
 * Asks Pagefind, which gives only pages that have every word, looks into the first of its hits and puts the closest
 * first. Where none is close, it asks again with abbreviations written out and with fewer words: people put whole
 * questions.
 */
export class CandidateFinder {
  readonly #pagefind: PagefindApi
  readonly #withdrawn: ReadonlySet<string>
  readonly #abbreviations: Readonly<Record<string, string>>
  readonly #pages = new Map<string, Promise<{ page: PagefindPage; words: PageWords }>>()

  constructor(
    pagefind: PagefindApi,
    withdrawn: ReadonlySet<string>,
    abbreviations: Readonly<Record<string, string>> = {},
  ) {
    this.#pagefind = pagefind
    this.#withdrawn = withdrawn
    this.#abbreviations = abbreviations
  }

  /** Has the program run once, all the way to a page: the first question of a reader would wait for that otherwise. */
  async warmUp(): Promise<void> {
    const { hits } = await this.#ask(commonWord, {})
    await Promise.all(hits.slice(0, 1).map((hit) => this.#look(hit, [askedWordsOf(commonWord, new Map())])))
  }

  /** Fetches the parts of the index these words are in. */
  prepare(query: string): void {
    this.#pagefind.preload(wordsOf(query).join(' ')).catch(() => {})
  }

  /** `early` gets what the first answer gave where looking further takes longer. */
  async find(
    query: string,
    filters: Record<string, string>,
    early: (first: Candidates) => void = () => {},
  ): Promise<Candidates> {
    const words = wordsOf(query)
    const out = writtenOut(words, this.#abbreviations)
    const [first, ...also] = await Promise.all(
      [words, out].flatMap((one) => (one ? [this.#ask(one.join(' '), filters)] : [])),
    )
    if (!first) return { best: [], others: [], filters: {} }
    const weights = weightsOf(first)
    const asked = [query, ...(out ? [out.join(' ')] : [])].map((one) => askedWordsOf(one, weights))
    const looked = new Map<string, Candidate>()
    const look = async (hits: readonly PagefindHit[], most: number) => {
      const fresh = hits.filter(({ id }) => !looked.has(id)).slice(0, most)
      await Promise.all(fresh.map(async (hit) => looked.set(hit.id, await this.#look(hit, asked))))
    }
    await Promise.all([look(first.hits, lookInto), ...also.map(({ hits }) => look(hits, lookInto))])
    const hits = first.hits.length > 0 ? first.hits : (also[0]?.hits ?? [])
    const found = (): Candidates => ({
      best: [...looked.values()].sort((a, b) => b.closeness.score - a.closeness.score),
      others: hits.filter(({ id }) => !looked.has(id)),
      filters: first.filters,
    })
    if (![...looked.values()].some(isClose)) {
      if (looked.size > 0) early(found())
      const wider = [...new Set([...pairsOf(out ?? words), ...fewerOf(out ?? words, weights)])]
      const answers = await Promise.all(wider.map((one) => this.#ask(one, filters)))
      // What few pages have tells most.
      const telling = answers.filter(({ hits }) => hits.length > 0).sort((a, b) => a.hits.length - b.hits.length)
      await Promise.all(telling.slice(0, 6).map(({ hits }) => look(hits, lookIntoWider)))
    }
    return found()
  }

  /** The one page that has this as one word: a document's number. */
  async findWord(word: string, query: string, filters: Record<string, string>): Promise<Candidates> {
    const answer = await this.#ask(word, filters)
    const asked = [askedWordsOf(query, new Map())]
    const best = await Promise.all(answer.hits.slice(0, lookInto).map((hit) => this.#look(hit, asked)))
    best.sort((a, b) => b.closeness.score - a.closeness.score)
    return { best, others: answer.hits.slice(lookInto), filters: answer.filters }
  }

  async #ask(words: string, filters: Record<string, string>): Promise<Answer> {
    const answer = await this.#pagefind.search(words, { filters })
    return {
      hits: (answer?.results ?? []).filter(({ id }) => !this.#withdrawn.has(id)),
      filters: answer?.filters ?? {},
      idfs: answer?.query_term_idfs ?? [],
    }
  }

  async #look(hit: PagefindHit, asked: readonly AskedWords[]): Promise<Candidate> {
    // The extract belongs to this query; the words of the page do not.
    const page = await hit.data()
    const known = this.#pages.get(hit.id) ?? Promise.resolve({ page, words: wordsOfPage(page) })
    this.#pages.set(hit.id, known)
    const { words } = await known
    const [closeness] = asked.map((one) => closenessOf(words, one)).sort((a, b) => b.score - a.score)
    return { page, closeness: closeness ?? { score: 0, share: 0, run: 0 } }
  }
}

interface Answer {
  hits: PagefindHit[]
  filters: Record<string, Record<string, number>>
  idfs: NonNullable<PagefindAnswer['query_term_idfs']>
}

function wordsOfPage({ meta, url, content }: PagefindPage): PageWords {
  // People look for an official by what they are.
  const title = meta.type === 'person' ? `${meta.title} ${meta.summary}` : (meta.title ?? url)
  return pageWordsOf({ title, content })
}

function weightsOf({ idfs }: Answer): Map<string, number> {
  return new Map(idfs.map(({ term, idf }) => [term, Math.max(0.2, idf)]))
}

function isClose({ closeness }: Candidate): boolean {
  return closeness.share > 0.99 && closeness.run > 0.6
}

/** Fewer words to ask with: without the small ones, and the rarest few. */
function fewerOf(words: readonly string[], weights: ReadonlyMap<string, number>): string[] {
  const telling = withoutSmall(words)
  const rarest = [...new Set(telling)].sort((a, b) => (weights.get(b) ?? 1) - (weights.get(a) ?? 1))
  const asked = [telling, ...[4, 3, 2].filter((most) => rarest.length > most).map((most) => rarest.slice(0, most))]
  return asked.map((one) => one.join(' ')).filter((one) => one !== words.join(' '))
}

/** Each two neighbours that are not both small, as a phrase: most Vietnamese words are written as two. */
function pairsOf(words: readonly string[]): string[] {
  const pairs = words.slice(1).map((word, at) => [words[at] ?? '', word])
  return pairs.filter((pair) => withoutSmall(pair).length === 2).map((pair) => `"${pair.join(' ')}"`)
}
