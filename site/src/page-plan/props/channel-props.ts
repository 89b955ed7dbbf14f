import type { Chrome } from './parts/chrome.ts'
import type { ItemCard } from './parts/item-card.ts'
import type { CountedLink, NamedLink } from './parts/links.ts'

/** `/chuyen-muc/<slug>/` */
export interface ChannelProps {
  kind: 'channel'
  chrome: Chrome
  name: string
  description: string | null
  children: NamedLink[]
  /** Newest first: of this channel and of those below it. */
  items: ItemCard[]
  /** Newest first; `name` is `YYYY-MM`. */
  months: CountedLink[]
}
