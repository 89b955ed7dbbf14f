import type { Chrome } from './parts/chrome.ts'
import type { ItemCard } from './parts/item-card.ts'

/** `/chuyen-muc/<slug>/YYYY-MM/` */
export interface ChannelMonthProps {
  kind: 'channelMonth'
  chrome: Chrome
  name: string
  channelPath: string
  /** `YYYY-MM`. */
  month: string
  items: ItemCard[]
  newer: { month: string; path: string } | null
  older: { month: string; path: string } | null
}
