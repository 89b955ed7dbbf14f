import type { SearchState } from '../search-state.ts'

/** `/search/state.json` as fetched, checked without a schema library: this runs on a reader's phone. */
export function readState(value: unknown): SearchState {
  const strings = (list: unknown): string[] =>
    Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []
  const state = typeof value === 'object' && value !== null ? value : {}
  return {
    bundles: strings('bundles' in state ? state.bundles : []).filter((name) => /^(base|delta)-[0-9a-z-]+$/.test(name)),
    withdrawn: strings('withdrawn' in state ? state.withdrawn : []),
  }
}
