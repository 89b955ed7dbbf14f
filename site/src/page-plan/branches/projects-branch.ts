import type { Locale, Project } from 'shared-types/content'
import { projectListPath } from '../addresses/project-list-path.ts'
import { branchOf } from '../engine/branch-of.ts'
import type { Branch, PagePlan } from '../engine/page-plan.ts'
import { withListData } from '../pages/list-data-page.ts'
import { listFeedPage } from '../pages/list-feed-page.ts'
import { projectListPage } from '../pages/project-list-page.ts'
import { feedItems } from '../questions/feed-items.ts'
import { newestIn } from '../questions/newest-in.ts'
import { projectKinds } from '../questions/project-kinds.ts'
import { sections } from '../questions/sections.ts'
import { cells } from '../rows/cells.ts'

const inFeed = 20

/** The lists of a portal's projects: all and by kind, each with its years and feeds. */
export const projectsBranch = (portalId: string, locale: Locale): Branch =>
  branchOf(`projects ${portalId} ${locale}`, (read) => {
    if (!read.ask(sections(portalId, locale)).includes('projects')) return []
    return [null, ...read.ask(projectKinds(portalId, locale))].map((kind) => kindBranch(portalId, locale, kind))
  })

const kindBranch = (portalId: string, locale: Locale, kind: Project['kind'] | null): Branch =>
  branchOf(`kind of project ${portalId} ${locale} ${kind ?? 'all'}`, (read) => {
    const years = [null, ...read.names(cells.projectYears(portalId, locale, kind ?? 'all'))]
    return [
      ...years.flatMap((year) => withListData(projectListPage({ portalId, locale, kind, year }))),
      ...(['rss', 'atom'] as const).map((format) => feedOf(portalId, locale, kind, format)),
    ]
  })

function feedOf(portalId: string, locale: Locale, kind: Project['kind'] | null, format: 'rss' | 'atom'): PagePlan {
  return listFeedPage({
    ...{ portalId, locale, format, name: `projects ${kind ?? ''}` },
    follows: () => ({
      ...{ section: 'projects', name: null, ...(kind && { projectKind: kind }) },
      path: projectListPath(locale, kind),
    }),
    items: feedItems(newestIn(cells.projectYears(portalId, locale, kind ?? 'all'), inFeed)),
  })
}
