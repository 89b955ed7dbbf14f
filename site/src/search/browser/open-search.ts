import { fold, forReader, looksLikeNumber, normaliseNumberQuery } from 'shared-types/text'
import type { KnownName } from '../known-name.ts'
import { writtenOut } from './abbreviations.ts'
import { type Candidate, CandidateFinder, type Candidates } from './find-candidates.ts'
import { matchNames, type NameMatch } from './match-names.ts'
import type { PagefindApi, PagefindHit, PagefindPage } from './pagefind-api.ts'
import { readNames } from './read-names.ts'
import { readState } from './read-state.ts'
import { wordsOf } from './words-of.ts'

/** One result as the page shows it. `excerpt` is HTML of Pagefind's own: escaped text with `<mark>`. */
export interface FoundPage {
  /** A path here, or the whole address of a page on another portal. */
  address: string
  title: string
  type: string
  date: string | null
  excerpt: string
  /** The name of the portal it stands on, where that is another one. */
  portal: string | null
  /** The parts of the page (Điều) that answer best. */
  parts: { title: string; address: string }[]
  /** Whether every word of the query is in it. */
  whole: boolean
}

export type SortOrder = 'relevance' | 'date'

export interface Asked {
  type?: string
  year?: string
  sort?: SortOrder
}

export interface Findings {
  total: number
  filters: { type: Record<string, number>; year: Record<string, number> }
  /** Loads results `from` to `to`, best first. */
  page(from: number, to: number): Promise<FoundPage[]>
}

export interface Search {
  /** `early` gets results that are there at once, where better ones may follow. */
  find(query: string, asked: Asked, early?: (findings: Findings) => void): Promise<Findings>
  /** Fetches what a search for the words so far will need, while they are still being typed. */
  prepare(query: string): void
  /** Names of agencies, services and channels that the words so far may mean, best first. */
  suggest(query: string): KnownName[]
}

/** What a search may be opened with: `load` takes the place of a bundle's own program. */
export interface SearchOptions {
  locale: string
  /** The portal's own abbreviations, without marks. */
  abbreviations?: Record<string, string>
  load?: (bundle: string) => Promise<PagefindApi>
}

/** How many of the closest results are put in order of date. */
const datedAtMost = 60
const suggestedAtMost = 8

/** Loads this host's index: what `/search/state.json` names, all bundles as one. Throws when it cannot be loaded. */
export async function openSearch({ locale, abbreviations, load = loadPagefind }: SearchOptions): Promise<Search> {
  const [state, names] = await Promise.all([fetchJson('state.json').then(readState), namesOf(locale)])
  const [first, ...others] = state.bundles
  if (!first) return { find: async () => nothing, prepare: () => {}, suggest: () => [] }
  const pagefind = await load(first)
  await pagefind.options({ bundlePath: `/search/${first}/`, baseUrl: '/', excerptLength: 32 })
  await pagefind.init()
  for (const bundle of others) await pagefind.mergeIndex(`/search/${bundle}/`)
  await pagefind.filters()
  const finder = new CandidateFinder(pagefind, new Set(state.withdrawn), abbreviations)
  await finder.warmUp()
  const matching = (query: string) => {
    const written = writtenOut(wordsOf(query), abbreviations)?.join(' ')
    const matches = [...matchNames(names, query), ...(written ? matchNames(names, written) : [])]
    return matches.filter(({ name }, at) => matches.findIndex((one) => one.name.path === name.path) === at)
  }
  return {
    find: (query, asked, early) => find(finder, matching(query), query, asked, early),
    prepare: (query) => finder.prepare(query),
    suggest: (query) =>
      matching(query)
        .slice(0, suggestedAtMost)
        .map(({ name }) => name),
  }
}

async function fetchJson(name: string): Promise<unknown> {
  return (await fetch(`/search/${name}`, { cache: 'no-store' })).json()
}

/** Without its names the search still works. */
async function namesOf(locale: string): Promise<KnownName[]> {
  const names = await fetchJson('names.json').catch(() => [])
  return readNames(names).filter((name) => name.locale === locale)
}

function loadPagefind(bundle: string): Promise<PagefindApi> {
  return import(/* @vite-ignore */ `/search/${bundle}/pagefind.js`)
}

const nothing: Findings = { total: 0, filters: { type: {}, year: {} }, page: async () => [] }

async function find(
  finder: CandidateFinder,
  matches: readonly NameMatch[],
  query: string,
  { type, year, sort }: Asked,
  early: (findings: Findings) => void = () => {},
): Promise<Findings> {
  const filters = { ...(type ? { type } : {}), ...(year ? { year } : {}) }
  const isNumber = looksLikeNumber(query)
  const asNumber = isNumber ? await finder.findWord(normaliseNumberQuery(query), query, filters) : null
  if (asNumber && asNumber.best.length > 0) return findings(asNumber, [], query, sort)
  const meant = year ? [] : matches.filter((match) => isMeant(match) && (!type || match.name.type === type))
  const better = await finder.find(query, filters, (first) => early(findings(first, meant, query, sort)))
  return findings(better, meant, query, sort)
}

/** A name is what was looked for where half of it was typed, or its first words. */
function isMeant({ share, slips, begins }: NameMatch): boolean {
  return share - slips / 20 >= 0.5 || (begins && slips === 0 && share > 0.4)
}

function findings(
  { best, others, filters }: Candidates,
  meant: NameMatch[],
  query: string,
  sort: SortOrder = 'relevance',
): Findings {
  const isNumber = looksLikeNumber(query)
  const named = meant.slice(0, 2)
  const isNamed = (page: PagefindPage) => named.some(({ name }) => name.path === page.url)
  const first = named.map(({ name }) => {
    const candidate = best.find(({ page }) => page.url === name.path)
    return candidate ? shownPage(candidate, query, isNumber) : shownName(name)
  })
  const rest = best.filter(({ page }) => !isNamed(page)).map((candidate) => shownPage(candidate, query, isNumber))
  const shown = [...first, ...rest]
  let dated: Promise<FoundPage[]> | null = null
  return {
    total: shown.length + others.length,
    filters: { type: filters['type'] ?? {}, year: filters['year'] ?? {} },
    async page(from, to) {
      if (sort === 'relevance')
        return [...shown.slice(from, to), ...(await pagesOf(others, from - shown.length, to - shown.length))]
      dated ??= pagesOf(others, 0, datedAtMost - shown.length).then((more) => [...shown, ...more].sort(byDate))
      const newest = await dated
      return [
        ...newest.slice(from, to),
        ...(await pagesOf(others, Math.max(from, newest.length) - shown.length, to - shown.length)),
      ]
    },
  }

  async function pagesOf(hits: readonly PagefindHit[], from: number, to: number): Promise<FoundPage[]> {
    if (to <= 0) return []
    const pages = await Promise.all(hits.slice(Math.max(0, from), to).map((hit) => hit.data()))
    const whole = { score: 0, share: 1, run: 0 }
    return pages.filter((page) => !isNamed(page)).map((page) => shownPage({ page, closeness: whole }, query, isNumber))
  }
}

function byDate(a: FoundPage, b: FoundPage): number {
  return (b.date ?? '').localeCompare(a.date ?? '')
}

function shownName({ path, name, type, portal }: KnownName): FoundPage {
  return { address: path, title: name, type, date: null, excerpt: '', portal: portal ?? null, parts: [], whole: true }
}

function shownPage({ page, closeness }: Candidate, query: string, isNumber: boolean): FoundPage {
  const { meta, url } = page
  const summary = escapeHtml(forReader(meta.summary ?? ''))
  return {
    address: addressOf(url),
    title: forReader(meta.title ?? url),
    type: meta.type ?? '',
    date: meta.date ?? null,
    excerpt: isNumber && summary ? summary : forReader(page.excerpt),
    portal: meta.portal ? forReader(meta.portal) : null,
    parts: isNumber ? [] : partsOf(page, query),
    whole: isNumber || closeness.share > 0.99 || holdsEveryWord(page, query),
  }
}

/** Pagefind writes spaces and the like in an address as a browser does; ours are compared as they are. */
function addressOf(url: string): string {
  if (/^https?:/.test(url)) return url
  const { pathname, hash } = new URL(url, location.origin)
  return pathname + hash
}

/** The three parts of a page in which the query's words weigh most. */
function partsOf({ sub_results: parts = [] }: PagefindPage, query: string): { title: string; address: string }[] {
  const asked = new Set(wordsOf(query))
  const weight = (part: (typeof parts)[number]) => {
    const inTitle = new Set(wordsOf(part.title).filter((word) => asked.has(word))).size
    const inExcerpt = new Set(wordsOf(part.excerpt.replace(/<\/?mark>/g, '')).filter((word) => asked.has(word))).size
    return 2 * inTitle + 2 * inExcerpt + Math.log1p(part.weighted_locations?.length ?? 0)
  }
  return parts
    .filter(({ url }) => url.includes('#'))
    .map((part) => ({ part, weight: weight(part) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .map(({ part }) => ({ title: forReader(part.title), address: addressOf(part.url) }))
}

/** A page may match only in part: say so rather than pretend. */
function holdsEveryWord(page: PagefindPage, query: string): boolean {
  const text = fold(forReader(page.content))
  return fold(query)
    .split(' ')
    .every((word) => text.includes(word))
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
