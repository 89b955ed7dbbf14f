/**
 * `/search/state.json` of a host: which bundles (`base-…`, `delta-…`) together are its index, and which fragments of
 * theirs are withdrawn. Replaced whole by rename, so a browser sees one index or the next, never half of one.
 */
export interface SearchState {
  bundles: string[]
  withdrawn: string[]
}
