import type { Locale } from 'shared-types/content'
import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { splitKey } from '../parts/split-key.ts'
import type { Place } from '../props/parts/place.ts'
import type { OverviewChannel, OverviewProps } from '../props/overview-props.ts'
import { channelLink } from '../questions/channel-link.ts'
import { frame } from '../questions/frame.ts'
import { sectionEditions } from '../questions/section-editions.ts'
import { sections } from '../questions/sections.ts'
import { subPortalCards } from '../questions/sub-portal-cards.ts'
import { cells } from '../rows/cells.ts'
import { mainPortal } from '../rows/portal-id.ts'

/** `/so-do-trang/`: all sections, channels, standing pages and sub-portals of a portal on one page. */
export const overviewPage = (portalId: string, locale: Locale): PagePlan =>
  pageOf({
    name: `overview ${portalId} ${locale}`,
    order: 'list',
    build: (read) => {
      const editions = read.ask(sectionEditions(portalId, 'sitemap'))
      const chrome = chromeOf(read, { portalId, locale, editions, title: null })
      const footer = read.ask(frame(portalId, locale))?.footer
      if (!chrome || !footer) return null
      const props: OverviewProps = {
        kind: 'overview',
        chrome,
        sections: read
          .ask(sections(portalId, locale))
          .filter((section) => section !== 'sitemap')
          .map((section) => ({ kind: 'section', section, path: sectionPath(section, locale) })),
        channels: channelsBelow(read, { portalId, locale, above: [] }),
        pages: [
          ...footer.pages.map(({ name, path }): Place => ({ kind: 'named', name, path })),
          ...footer.fixed.filter(({ kind }) => kind === 'statement'),
        ],
        subPortals: portalId === mainPortal ? read.ask(subPortalCards(locale, null)) : [],
      }
      return { host: chrome.host, path: chrome.path, props }
    },
  })

interface Below {
  portalId: string
  locale: Locale
  /** The ids from the top down; channels may name each other in a circle. */
  above: readonly string[]
}

function channelsBelow(read: Read, { portalId, locale, above }: Below): OverviewChannel[] {
  return read.rows(cells.channelChildren(portalId, above.at(-1) ?? 'top')).flatMap(({ key }) => {
    const { documentId } = splitKey(key)
    const link = above.includes(documentId) ? null : read.ask(channelLink(portalId, documentId, locale))
    if (!link) return []
    const children = channelsBelow(read, { portalId, locale, above: [...above, documentId] })
    return [{ name: link.name, path: link.path, children }]
  })
}
