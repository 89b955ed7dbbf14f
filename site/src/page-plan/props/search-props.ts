import type { Chrome } from './parts/chrome.ts'

/** The search page's shell; results are drawn in the browser. */
export interface SearchProps {
  kind: 'search'
  chrome: Chrome
  /** The main portal also searches the live sub-portals. */
  hosts: { host: string; name: string }[]
}
