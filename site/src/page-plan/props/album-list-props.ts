import type { AlbumCard } from './parts/album-card.ts'
import type { Chrome } from './parts/chrome.ts'

/** `/thu-vien/` and its years. */
export interface AlbumListProps {
  kind: 'albumList'
  chrome: Chrome
  /** Null on the front page. */
  year: string | null
  total: number
  items: AlbumCard[]
  /** The archive, newest first; empty on its own pages. */
  years: { name: string; path: string; count: number }[]
}
