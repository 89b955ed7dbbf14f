import type { Chrome } from './parts/chrome.ts'

/** `/ngoai-tuyen/`; which pages the device keeps is filled in there. */
export interface OfflineProps {
  kind: 'offline'
  chrome: Chrome
}
