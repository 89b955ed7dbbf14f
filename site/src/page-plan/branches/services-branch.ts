import type { Locale } from 'shared-types/content'
import { branchOf } from '../engine/branch-of.ts'
import type { Branch } from '../engine/page-plan.ts'
import { withListData } from '../pages/list-data-page.ts'
import { sectionFeeds } from '../pages/section-feed-page.ts'
import { serviceListPage } from '../pages/service-list-page.ts'
import { sections } from '../questions/sections.ts'
import { servicesOfPortal } from '../questions/services-of-portal.ts'

/** The lists of a portal's public services. */
export const servicesBranch = (portalId: string, locale: Locale): Branch =>
  branchOf(`services ${portalId} ${locale}`, (read) => {
    if (!read.ask(sections(portalId, locale)).includes('services')) return []
    const fields = Object.keys(read.ask(servicesOfPortal(portalId, locale))).filter((field) => field !== 'none')
    const lists = [null, ...fields].map((field) => serviceListPage(portalId, locale, field))
    return [...lists.flatMap(withListData), ...sectionFeeds(portalId, locale, 'services')]
  })
