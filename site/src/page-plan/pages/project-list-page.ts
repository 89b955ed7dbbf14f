import type { Locale, Project } from 'shared-types/content'
import { projectListPath } from '../addresses/project-list-path.ts'
import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import { type Editions, chromeOf, feedsAt } from '../parts/chrome-of.ts'
import { newestFirst } from '../parts/newest-first.ts'
import { portalName } from '../parts/portal-name.ts'
import type { ProjectCard } from '../props/parts/project-card.ts'
import type { ProjectListProps } from '../props/project-list-props.ts'
import { countIn } from '../questions/count-in.ts'
import { newestIn } from '../questions/newest-in.ts'
import { periodsOf } from '../questions/periods-of.ts'
import { portalPlace } from '../questions/portal-place.ts'
import { projectCard } from '../questions/project-card.ts'
import { projectKinds } from '../questions/project-kinds.ts'
import { sectionEditions } from '../questions/section-editions.ts'
import { cells } from '../rows/cells.ts'

const shown = 20

export interface ProjectList {
  portalId: string
  locale: Locale
  /** Null for projects of every kind. */
  kind: Project['kind'] | null
  /** `YYYY`; null for the newest of all years. */
  year: string | null
}

/**
 * `/du-an/…`: what takes bids or applications now, the one that closes first first, then the newest; whole years behind
 * them. Of every kind, or of one (BP-7.3f, BP-7.3i, BP-7.3k).
 */
export const projectListPage = (list: ProjectList): PagePlan =>
  pageOf({
    name: `project-list ${list.portalId} ${list.locale} ${list.kind ?? ''} ${list.year ?? ''}`,
    order: 'list',
    build: (read) => {
      const { portalId, locale, kind, year } = list
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions: editionsOf(read, list),
        title: null,
        above: kind || year ? [{ kind: 'section', section: 'projects', path: sectionPath('projects', locale) }] : [],
        ...(year ? {} : { feeds: feedsAt(projectListPath(locale, kind), portalName(read, portalId, locale)) }),
      })
      if (!chrome) return null
      const archive = cells.projectYears(portalId, locale, kind ?? 'all')
      const open = year ? [] : read.rows(cells.openProjects(portalId, locale, kind ?? 'all')).map(({ key }) => key)
      const keys = year
        ? newestFirst(read.rows(`${archive}/${year}`))
        : read
            .ask(newestIn(archive, shown + open.length))
            .filter((key) => !open.includes(key))
            .slice(0, shown)
      const props: ProjectListProps = {
        kind: 'projectList',
        chrome,
        projectKind: kind,
        year,
        total: year ? keys.length : read.ask(countIn(archive)),
        open: cardsOf(read, open),
        items: cardsOf(read, keys),
        // A year's page does not follow the other years.
        years: year
          ? []
          : read.ask(periodsOf(archive)).map(({ period, count }) => ({
              name: period,
              path: projectListPath(locale, kind, period),
              count,
            })),
        kinds: kindsOf(read, list),
      }
      return { host: chrome.host, path: chrome.path, props }
    },
  })

function cardsOf(read: Read, keys: readonly string[]): ProjectCard[] {
  return keys.flatMap((key) => read.ask(projectCard(key)) ?? [])
}

function kindsOf(read: Read, { portalId, locale, kind, year }: ProjectList): ProjectListProps['kinds'] {
  const counted = kind === null && year === null
  return read.ask(projectKinds(portalId, locale)).map((each) => ({
    projectKind: each,
    path: projectListPath(locale, each),
    count: counted ? read.ask(countIn(cells.projectYears(portalId, locale, each))) : null,
    current: each === kind,
  }))
}

function editionsOf(read: Read, { portalId, kind, year }: ProjectList): Editions {
  if (!kind && !year) return read.ask(sectionEditions(portalId, 'projects'))
  const locales = read.ask(portalPlace(portalId))?.locales ?? []
  const found = locales.filter((locale) =>
    year
      ? read.names(cells.projectYears(portalId, locale, kind ?? 'all')).includes(year)
      : kind !== null && read.ask(projectKinds(portalId, locale)).includes(kind),
  )
  return Object.fromEntries(found.map((locale) => [locale, projectListPath(locale, kind, year)]))
}
