/** The part of Pagefind's browser interface we use (pagefind 1.6, `pagefind.js` of a bundle). */
export interface PagefindApi {
  options(options: { bundlePath: string; baseUrl: string; excerptLength?: number }): Promise<void>
  init(): Promise<void>
  mergeIndex(bundlePath: string): Promise<void>
  /** Loads the filters of all bundles: until then a search counts none. */
  filters(): Promise<unknown>
  /** Fetches the parts of the index a search for these words would need. */
  preload(words: string): Promise<unknown>
  search(query: string | null, options?: { filters?: Record<string, string> }): Promise<PagefindAnswer | null>
}

export interface PagefindAnswer {
  results: PagefindHit[]
  /** How many results each filter value would leave. */
  filters: Record<string, Record<string, number>>
  /** How rare each word of the query is in the first bundle. */
  query_term_idfs?: { term: string; idf: number }[]
}

export interface PagefindHit {
  id: string
  score: number
  data(): Promise<PagefindPage>
}

export interface PagefindPage {
  url: string
  content: string
  excerpt: string
  meta: { title?: string; type?: string; date?: string; summary?: string; portal?: string }
  /** Parts of the page that begin at a heading with an id, in order; the page's own beginning may be among them. */
  sub_results?: { title: string; url: string; excerpt: string; weighted_locations?: { balanced_score: number }[] }[]
}
