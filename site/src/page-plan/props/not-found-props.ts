import type { Chrome } from './parts/chrome.ts'

/** `/404.html`, `/en/404/` */
export interface NotFoundProps {
  kind: 'notFound'
  chrome: Chrome
}
