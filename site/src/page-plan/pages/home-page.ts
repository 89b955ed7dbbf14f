import type { Locale } from 'shared-types/content'
import { homePath } from '../addresses/path-of-document.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { itemCards } from '../parts/item-cards.ts'
import { newestFirst } from '../parts/newest-first.ts'
import { scheduleCards } from '../parts/schedule-days.ts'
import { splitKey } from '../parts/split-key.ts'
import type { HomeProps } from '../props/home-props.ts'
import type { ItemCard } from '../props/parts/item-card.ts'
import { channelLink } from '../questions/channel-link.ts'
import { draftCard } from '../questions/draft-card.ts'
import { featuredAlbum } from '../questions/featured-album.ts'
import { legalCard } from '../questions/legal-card.ts'
import { mainPortalDocument } from '../questions/main-portal-document.ts'
import { newestLegal } from '../questions/newest-legal.ts'
import { newestOfChannel } from '../questions/newest-of-channel.ts'
import { newestOfPortal } from '../questions/newest-of-portal.ts'
import { portalEditions } from '../questions/portal-editions.ts'
import { sections } from '../questions/sections.ts'
import { serviceCard } from '../questions/service-card.ts'
import { subPortalCards } from '../questions/sub-portal-cards.ts'
import { cells } from '../rows/cells.ts'
import { mainPortal } from '../rows/portal-id.ts'

const shown = { newest: 8, ofChannel: 4, legalDocuments: 5, services: 6 }

/** `/`: the home page of a portal in one language. */
export const homePage = (portalId: string, locale: Locale): PagePlan =>
  pageOf({
    name: `home ${portalId} ${locale}`,
    order: 'list',
    subject: `subPortal:${portalId}`,
    build: (read) => {
      // Home is where an editor of the portal's own document looks for it.
      const own = portalId === mainPortal ? mainPortalDocument(read) : read.document('subPortal', portalId)
      if (!own) return null
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions: read.ask(portalEditions(portalId, homePath)),
        title: null,
      })
      if (!chrome) return null
      const pinned = itemCards(read, newestFirst(read.rows(cells.pinned(portalId, locale))))
      const newest = itemCards(read, read.ask(newestOfPortal(portalId, locale, shown.newest + 1)))
      const lead = pinned[0] ?? newest[0] ?? null
      const props: HomeProps = {
        kind: 'home',
        chrome,
        lead,
        newest: newest.filter((card) => card.path !== lead?.path).slice(0, shown.newest),
        channels: channelsOf(read, portalId, locale),
        openDrafts: read
          .rows(cells.drafts(portalId, locale, 'open'))
          .flatMap(({ key }) => read.ask(draftCard(key)) ?? []),
        legalDocuments: read
          .ask(newestLegal(portalId, locale, 'all', 'all', shown.legalDocuments))
          .flatMap((key) => read.ask(legalCard(portalId, splitKey(key).documentId, locale)) ?? []),
        services: read
          .rows(cells.promoted(portalId, locale))
          .slice(0, shown.services)
          .flatMap(({ key }) => read.ask(serviceCard(portalId, key)) ?? []),
        calendar: calendarOf(read, portalId, locale),
        album: read.ask(featuredAlbum(portalId, locale)),
        subPortals: portalId === mainPortal ? read.ask(subPortalCards(locale, null)) : [],
        sections: read.ask(sections(portalId, locale)),
      }
      return { host: chrome.host, path: chrome.path, props }
    },
  })

/** Today's calendar; on a day without events it says so while the week has some. */
function calendarOf(read: Read, portalId: string, locale: Locale): HomeProps['calendar'] {
  const events = scheduleCards(read, read.rows(cells.scheduleNow(portalId, locale, 'today')))
  const week = read.rows(cells.scheduleNow(portalId, locale, 'thisWeek')).length
  return events.length + week > 0 ? { today: events[0]?.date ?? null, events } : null
}

/** News by channel. Documents, drafts and services stand in sections of their own above. */
function channelsOf(read: Read, portalId: string, locale: Locale): { name: string; path: string; items: ItemCard[] }[] {
  return read.rows(cells.channelChildren(portalId, 'top')).flatMap(({ key }) => {
    const { documentId } = splitKey(key)
    const link = read.ask(channelLink(portalId, documentId, locale))
    const newest = link ? itemCards(read, read.ask(newestOfChannel(portalId, documentId, locale, shown.ofChannel))) : []
    const items = newest.filter((item) => item.type === 'article')
    return link && items.length ? [{ name: link.name, path: link.path, items }] : []
  })
}
