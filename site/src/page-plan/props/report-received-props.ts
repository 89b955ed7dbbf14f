import type { Chrome } from './parts/chrome.ts'

/** `/da-nhan-bao/`: what a reader sees who reported a page (HY-12.1). */
export interface ReportReceivedProps {
  kind: 'reportReceived'
  chrome: Chrome
}
