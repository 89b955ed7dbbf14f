import type { Chrome } from './parts/chrome.ts'

/** The search page's shell; results are drawn in the browser. */
export interface SearchProps {
  kind: 'search'
  chrome: Chrome
  /** The main portal also searches the live sub-portals. */
  hosts: { host: string; name: string }[]
  /** Abbreviations the portal's editors wrote down, both without marks: `{ tttt: 'trung tam thong tin' }`. */
  abbreviations: Record<string, string>
}
