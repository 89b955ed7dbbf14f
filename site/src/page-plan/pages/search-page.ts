import type { Locale } from 'shared-types/content'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { abbreviationsOf } from '../parts/abbreviations-of.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { frame } from '../questions/frame.ts'
import { livePortals } from '../questions/live-portals.ts'
import { mainPortalDocument } from '../questions/main-portal-document.ts'
import { sectionEditions } from '../questions/section-editions.ts'
import { mainPortal } from '../rows/portal-id.ts'
import type { SearchProps } from '../props/search-props.ts'

/** `/tim-kiem/`: the shell of the search page; the main portal's also searches the sub-portals (BP-7.3m). */
export const searchPage = (portalId: string, locale: Locale): PagePlan =>
  pageOf({
    name: `search ${portalId} ${locale}`,
    order: 'list',
    build: (read) => {
      const editions = read.ask(sectionEditions(portalId, 'search'))
      const chrome = chromeOf(read, { portalId, locale, editions, title: null, indexable: false })
      if (!chrome) return null
      const searched = portalId === mainPortal ? read.ask(livePortals()) : [portalId]
      const props: SearchProps = {
        kind: 'search',
        chrome,
        abbreviations: abbreviationsOf(mainPortalDocument(read)?.abbreviations ?? ''),
        hosts: searched.flatMap((id) => {
          const around = read.ask(frame(id, locale)) ?? read.ask(frame(id, 'vi'))
          return around ? [{ host: around.host, name: around.portal.name }] : []
        }),
      }
      return { host: chrome.host, path: chrome.path, props }
    },
  })
