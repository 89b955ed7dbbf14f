import type { Chrome } from './parts/chrome.ts'
import type { NamedLink } from './parts/links.ts'
import type { Place } from './parts/place.ts'
import type { SubPortalCard } from './parts/sub-portal-card.ts'

/** A channel with those below it. */
export interface OverviewChannel extends NamedLink {
  children: OverviewChannel[]
}

/** `/so-do-trang/`: every part of a portal, for people. */
export interface OverviewProps {
  kind: 'overview'
  chrome: Chrome
  sections: Place[]
  channels: OverviewChannel[]
  /** Standing pages, the portal's statements among them. */
  pages: Place[]
  /** On the main portal only. */
  subPortals: SubPortalCard[]
}
