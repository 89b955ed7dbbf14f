import type { AlbumCard } from './parts/album-card.ts'
import type { Chrome } from './parts/chrome.ts'
import type { Clip } from './parts/clip.ts'
import type { DraftCard } from './parts/draft-card.ts'
import type { ItemCard } from './parts/item-card.ts'
import type { LegalCard } from './parts/legal-card.ts'
import type { Section } from './parts/place.ts'
import type { ScheduleCard } from './parts/schedule-card.ts'
import type { ServiceCard } from './parts/service-card.ts'
import type { SubPortalCard } from './parts/sub-portal-card.ts'

/** An album shown on a home page: its first film or recording, ready to play; null: its picture stands for it. */
export interface FeaturedAlbum {
  card: AlbumCard
  clip: Clip | null
}

/** `/` */
export interface HomeProps {
  kind: 'home'
  chrome: Chrome
  /** The pinned item, else the newest. */
  lead: ItemCard | null
  newest: ItemCard[]
  channels: { name: string; path: string; items: ItemCard[] }[]
  /** Open for comment now, the one that closes first first. */
  openDrafts: DraftCard[]
  legalDocuments: LegalCard[]
  services: ServiceCard[]
  album: FeaturedAlbum | null
  /** The leaders' calendar today; null where there is nothing this week. `today` null: nothing on this day. */
  calendar: { today: string | null; events: ScheduleCard[] } | null
  /** On the main portal only. */
  subPortals: SubPortalCard[]
  sections: Section[]
}
