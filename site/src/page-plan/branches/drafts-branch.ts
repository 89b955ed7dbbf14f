import type { Locale } from 'shared-types/content'
import { branchOf } from '../engine/branch-of.ts'
import type { Branch } from '../engine/page-plan.ts'
import { draftListPage, yearsOf } from '../pages/draft-list-page.ts'
import { withListData } from '../pages/list-data-page.ts'
import { sectionFeeds } from '../pages/section-feed-page.ts'
import { draftClassesPresent } from '../questions/draft-classes-present.ts'
import { sections } from '../questions/sections.ts'

/** The lists of a portal's drafts for comment. */
export const draftsBranch = (portalId: string, locale: Locale): Branch =>
  branchOf(`drafts ${portalId} ${locale}`, (read) => {
    if (!read.ask(sections(portalId, locale)).includes('drafts')) return []
    const list = { portalId, locale, draftClass: null, year: null }
    const lists = [
      draftListPage(list),
      ...read.ask(draftClassesPresent(portalId, locale)).map((draftClass) => draftListPage({ ...list, draftClass })),
      ...yearsOf(read, portalId, locale).map((year) => draftListPage({ ...list, year })),
    ]
    return [...lists.flatMap(withListData), ...sectionFeeds(portalId, locale, 'drafts')]
  })
