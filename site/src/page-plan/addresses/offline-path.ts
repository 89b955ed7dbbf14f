import type { Locale } from 'shared-types/content'
import { homePath } from './path-of-document.ts'

/** The page a reader's device shows where there is no connection. */
export function offlinePath(locale: Locale): string {
  return `${homePath(locale)}ngoai-tuyen/`
}
