import { fold, forQuery, forReader, looksLikeNumber, normaliseNumberQuery } from 'shared-types/text'
import { readState } from './read-state.ts'
import type { PagefindApi, PagefindHit, PagefindPage } from './pagefind-api.ts'

/** One result as the page shows it. `excerpt` is HTML of Pagefind's own: escaped text with `<mark>`. */
export interface FoundPage {
  path: string
  title: string
  type: string
  date: string | null
  excerpt: string
  /** Whether every word of the query is in it. */
  whole: boolean
  /** Whether they stand there side by side, as whole words. */
  exact: boolean
}

export interface Findings {
  total: number
  filters: { type: Record<string, number>; year: Record<string, number> }
  /** Loads results `from` to `to`, best first. */
  page(from: number, to: number): Promise<FoundPage[]>
}

export interface Search {
  find(query: string, filters: { type?: string; year?: string }): Promise<Findings>
}

/** Loads this host's index: what `/search/state.json` names, all bundles as one. Throws when it cannot be loaded. */
export async function openSearch(load = loadPagefind): Promise<Search> {
  const answer = await fetch('/search/state.json', { cache: 'no-store' })
  const state = readState(await answer.json())
  const [first, ...others] = state.bundles
  if (!first) return { find: async () => nothing }
  const pagefind = await load(first)
  await pagefind.options({ bundlePath: `/search/${first}/`, baseUrl: '/', excerptLength: 32 })
  await pagefind.init()
  for (const bundle of others) await pagefind.mergeIndex(`/search/${bundle}/`)
  await pagefind.filters()
  const withdrawn = new Set(state.withdrawn)
  return { find: (query, filters) => find(pagefind, withdrawn, query, filters) }
}

function loadPagefind(bundle: string): Promise<PagefindApi> {
  return import(/* @vite-ignore */ `/search/${bundle}/pagefind.js`)
}

const nothing: Findings = { total: 0, filters: { type: {}, year: {} }, page: async () => [] }

async function find(
  pagefind: PagefindApi,
  withdrawn: ReadonlySet<string>,
  query: string,
  filters: Record<string, string | undefined>,
): Promise<Findings> {
  const chosen = Object.fromEntries(
    Object.entries(filters).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )
  const asNumber = looksLikeNumber(query) ? await ask(normaliseNumberQuery(query)) : null
  if (asNumber && asNumber.hits.length > 0) return findings(asNumber, query, () => true)
  return findings(await ask(forQuery(query)), query, holdsEveryWord)

  async function ask(words: string) {
    const answer = await pagefind.search(words, { filters: chosen })
    return { hits: (answer?.results ?? []).filter((hit) => !withdrawn.has(hit.id)), filters: answer?.filters ?? {} }
  }
}

function findings(
  answer: { hits: PagefindHit[]; filters: Record<string, Record<string, number>> },
  query: string,
  isWhole: (page: PagefindPage, query: string) => boolean,
): Findings {
  return {
    total: answer.hits.length,
    filters: { type: answer.filters['type'] ?? {}, year: answer.filters['year'] ?? {} },
    async page(from, to) {
      const pages = await Promise.all(answer.hits.slice(from, to).map((hit) => hit.data()))
      const shown = pages.map((page) => shownPage(page, query, isWhole(page, query)))
      return shown.sort((a, b) => closeness(b) - closeness(a))
    },
  }
}

function shownPage(page: PagefindPage, query: string, whole: boolean): FoundPage {
  const summary = escapeHtml(forReader(page.meta.summary ?? ''))
  return {
    path: new URL(page.url, location.origin).pathname,
    title: forReader(page.meta.title ?? page.url),
    type: page.meta.type ?? '',
    date: page.meta.date ?? null,
    excerpt: looksLikeNumber(query) && summary ? summary : forReader(page.excerpt),
    whole,
    exact: holdsPhrase(page, query),
  }
}

/** Pagefind takes "ho so" for "hơn … số" as readily as for "hồ sơ": where the words stand as typed comes first. */
function closeness(page: FoundPage): number {
  return Number(page.whole) + Number(page.exact)
}

function holdsPhrase(page: PagefindPage, query: string): boolean {
  return ` ${wordsOf(page.content)} `.includes(` ${wordsOf(query)} `)
}

function wordsOf(text: string): string {
  return fold(forReader(text))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')
}

/** Pagefind leaves out words it does not know, so a page may match only in part: say so rather than pretend. */
function holdsEveryWord(page: PagefindPage, query: string): boolean {
  const text = fold(forReader(page.content))
  return fold(query)
    .split(' ')
    .every((word) => text.includes(word))
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
