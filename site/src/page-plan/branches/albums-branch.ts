import type { Locale } from 'shared-types/content'
import { branchOf } from '../engine/branch-of.ts'
import type { Branch } from '../engine/page-plan.ts'
import { albumListPage } from '../pages/album-list-page.ts'
import { withListData } from '../pages/list-data-page.ts'
import { sectionFeeds } from '../pages/section-feed-page.ts'
import { albumYears } from '../questions/album-years.ts'
import { sections } from '../questions/sections.ts'

/** The lists of a portal's media albums, and their feeds. */
export const albumsBranch = (portalId: string, locale: Locale): Branch =>
  branchOf(`albums ${portalId} ${locale}`, (read) => {
    if (!read.ask(sections(portalId, locale)).includes('albums')) return []
    const lists = [null, ...read.ask(albumYears(portalId, locale))].map((year) => albumListPage(portalId, locale, year))
    return [...lists.flatMap(withListData), ...sectionFeeds(portalId, locale, 'albums')]
  })
