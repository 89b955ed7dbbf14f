import { branchOf } from '../engine/branch-of.ts'
import type { Branch, PagePlan } from '../engine/page-plan.ts'
import { contactPage } from '../pages/contact-page.ts'
import { dataCataloguePage } from '../pages/data-catalogue-page.ts'
import { feedPage } from '../pages/feed-page.ts'
import { homePage } from '../pages/home-page.ts'
import { withListData } from '../pages/list-data-page.ts'
import { notFoundPage } from '../pages/not-found-page.ts'
import { offlinePage } from '../pages/offline-page.ts'
import { peoplePage } from '../pages/people-page.ts'
import { reportReceivedPage } from '../pages/report-received-page.ts'
import { robotsPage } from '../pages/robots-page.ts'
import { searchPage } from '../pages/search-page.ts'
import { overviewPage } from '../pages/overview-page.ts'
import { serviceWorkerPage } from '../pages/service-worker-page.ts'
import { sitemapIndexPage, sitemapMonthPage, standingSitemapPage } from '../pages/sitemap-pages.ts'
import { statementPage } from '../pages/statement-page.ts'
import { unitListPage } from '../pages/unit-list-page.ts'
import { unitPage } from '../pages/unit-page.ts'
import { splitKey } from '../parts/split-key.ts'
import { statements } from '../props/parts/place.ts'
import { portalPlace } from '../questions/portal-place.ts'
import { sections } from '../questions/sections.ts'
import { unitOrder } from '../questions/unit-order.ts'
import { cells } from '../rows/cells.ts'
import { mainPortal } from '../rows/portal-id.ts'
import { albumsBranch } from './albums-branch.ts'
import { calendarBranch } from './calendar-branch.ts'
import { channelBranch } from './channel-branch.ts'
import { datasetsBranch } from './datasets-branch.ts'
import { draftsBranch } from './drafts-branch.ts'
import { eventsBranch } from './events-branch.ts'
import { legalBranch } from './legal-branch.ts'
import { newsBranch } from './news-branch.ts'
import { projectsBranch } from './projects-branch.ts'
import { questionsBranch } from './questions-branch.ts'
import { noticesBranch } from './notices-branch.ts'
import { servicesBranch } from './services-branch.ts'
import { surveysBranch } from './surveys-branch.ts'

/** The pages of one portal but those of its documents. */
export const portalBranch = (portalId: string): Branch =>
  branchOf(`portal ${portalId}`, (read) => {
    const locales = read.ask(portalPlace(portalId))?.locales ?? []
    const channels = read.rows(cells.channels(portalId))
    const months = read.names(cells.sitemaps(portalId))
    const units = portalId === mainPortal ? read.ask(unitOrder()) : []
    return [
      robotsPage(portalId),
      serviceWorkerPage(portalId),
      sitemapIndexPage(portalId),
      standingSitemapPage(portalId),
      ...months.map((month) => sitemapMonthPage(portalId, month)),
      dataCataloguePage(portalId),
      ...locales.flatMap((locale): (PagePlan | Branch)[] => {
        const there = read.ask(sections(portalId, locale))
        return [
          homePage(portalId, locale),
          searchPage(portalId, locale),
          contactPage(portalId, locale),
          overviewPage(portalId, locale),
          ...statements.map((statement) => statementPage(portalId, locale, statement)),
          reportReceivedPage(portalId, locale),
          notFoundPage(portalId, locale),
          offlinePage(portalId, locale),
          feedPage(portalId, null, locale, 'rss'),
          feedPage(portalId, null, locale, 'atom'),
          ...(there.includes('people') ? withListData(peoplePage(portalId, locale)) : []),
          ...(there.includes('units')
            ? [...withListData(unitListPage(locale)), ...units.map((id) => unitPage(id, locale))]
            : []),
          newsBranch(portalId, locale),
          legalBranch(portalId, locale),
          draftsBranch(portalId, locale),
          servicesBranch(portalId, locale),
          calendarBranch(portalId, locale),
          eventsBranch(portalId, locale),
          noticesBranch(portalId, locale),
          surveysBranch(portalId, locale),
          datasetsBranch(portalId, locale),
          questionsBranch(portalId, locale),
          projectsBranch(portalId, locale),
          albumsBranch(portalId, locale),
          ...channels.map(({ key }) => channelBranch(portalId, splitKey(key).documentId, locale)),
        ]
      }),
    ]
  })
