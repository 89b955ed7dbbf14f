import type { Chrome } from './parts/chrome.ts'

/** `/404.html` */
export interface NotFoundProps {
  kind: 'notFound'
  chrome: Chrome
}
