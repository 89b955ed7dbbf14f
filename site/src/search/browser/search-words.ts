/** Words of the search page, handed over by its template in `data-messages`. */
export interface SearchWords {
  searching: string
  empty: string
  emptyNext: string
  clearFilters: string
  failed: string
  more: string
  filterType: string
  filterYear: string
  all: string
  sort: string
  sortRelevance: string
  sortDate: string
  resultOne: string
  resultMany: string
  /** After the count, where no result holds every word. */
  partial: string
  /** The list of names under the field, and what is announced when it opens. */
  suggestions: string
  suggested: string
  /** Before the name of another portal. */
  otherPortal: string
  types: Record<string, string>
}
