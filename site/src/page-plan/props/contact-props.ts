import type { Chrome } from './parts/chrome.ts'
import type { NamedLink } from './parts/links.ts'
import type { Picture } from './parts/picture.ts'

/** `/lien-he/`: how to reach the portal. Its address and numbers are those of the foot. */
export interface ContactProps {
  kind: 'contact'
  chrome: Chrome
  /** When somebody answers, in words. */
  hours: string | null
  map: Picture | null
  /** The map in words. */
  directions: string | null
  /** What editors wrote about reaching the office and sending it news. */
  pages: NamedLink[]
}
