import type { DraftForComment, Locale } from 'shared-types/content'
import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import type { Row } from '../engine/row-store.ts'
import { type Editions, chromeOf } from '../parts/chrome-of.ts'
import { newestFirst } from '../parts/newest-first.ts'
import type { DraftListProps } from '../props/draft-list-props.ts'
import type { DraftCard } from '../props/parts/draft-card.ts'
import { draftCard } from '../questions/draft-card.ts'
import { type DraftClass, draftClassesPresent } from '../questions/draft-classes-present.ts'
import { portalPlace } from '../questions/portal-place.ts'
import { sectionEditions } from '../questions/section-editions.ts'
import { cells } from '../rows/cells.ts'

const shown = 20

/** The address part of each class of drafts, after `/du-thao/loai/`. Permanent. */
const draftClassSlugs: Record<DraftForComment['draftClass'], string> = {
  normativeForCouncil: 'quy-pham-trinh-hoi-dong',
  normativeForCommittee: 'quy-pham-trinh-uy-ban',
  otherForCommittee: 'van-ban-khac-trinh-uy-ban',
  ownAuthority: 'thuoc-tham-quyen',
  policy: 'chinh-sach',
  other: 'khac',
}

export interface DraftList {
  portalId: string
  locale: Locale
  draftClass: DraftClass | null
  /** A year of closing, for the archive. */
  year: string | null
}

/** `/du-thao/…`: drafts open for comment first, by closing; the closed ones whole by year, or of one class (HY-7.10, BP-7.3j-2). */
export const draftListPage = (list: DraftList): PagePlan =>
  pageOf({
    name: `draft-list ${list.portalId} ${list.locale} ${list.draftClass ?? ''} ${list.year ?? ''}`,
    order: 'list',
    build: (read) => {
      const { portalId, locale, draftClass, year } = list
      const front = sectionPath('drafts', locale)
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions: editionsOf(read, list),
        title: null,
        above: draftClass || year ? [{ kind: 'section', section: 'drafts', path: front }] : [],
        feedsOf: front,
      })
      if (!chrome) return null
      const years = yearsOf(read, portalId, locale)
      const inState = (state: string): readonly Row[] =>
        read
          .rows(cells.drafts(portalId, locale, state))
          .filter(({ note }) => draftClass === null || note === draftClass)
      const cardsOf = (keys: readonly string[]): DraftCard[] => keys.flatMap((key) => read.ask(draftCard(key)) ?? [])
      const current = (state: string) => (year ? [] : inState(state).map(({ key }) => key))
      const closed = newestFirst((year ? [year] : years).flatMap(inState))
      const open = current('open')
      const upcoming = current('upcoming')
      const props: DraftListProps = {
        kind: 'draftList',
        chrome,
        draftClass,
        year,
        total: open.length + upcoming.length + closed.length,
        open: cardsOf(open),
        upcoming: cardsOf(upcoming),
        closed: cardsOf(draftClass || year ? closed : closed.slice(0, shown)),
        years:
          draftClass || year
            ? []
            : years.map((name) => ({
                name,
                path: yearPath(locale, name),
                count: read.rows(cells.drafts(portalId, locale, name)).length,
              })),
        classes: read.ask(draftClassesPresent(portalId, locale)).map((each) => ({
          draftClass: each,
          path: classPath(locale, each),
          current: each === draftClass,
        })),
      }
      return { host: chrome.host, path: chrome.path, props }
    },
  })

/** The years in which drafts closed, newest first. */
export function yearsOf(read: Read, portalId: string, locale: Locale): string[] {
  return read
    .names(cells.draftStates(portalId, locale))
    .filter((state) => state !== 'open' && state !== 'upcoming')
    .reverse()
}

const classPath = (locale: Locale, draftClass: DraftClass) =>
  `${sectionPath('drafts', locale)}loai/${draftClassSlugs[draftClass]}/`
const yearPath = (locale: Locale, year: string) => `${sectionPath('drafts', locale)}nam/${year}/`

function editionsOf(read: Read, { portalId, draftClass, year }: DraftList): Editions {
  if (!draftClass && !year) return read.ask(sectionEditions(portalId, 'drafts'))
  const locales = read.ask(portalPlace(portalId))?.locales ?? []
  const found = locales.filter((locale) =>
    draftClass
      ? read.ask(draftClassesPresent(portalId, locale)).includes(draftClass)
      : year !== null && yearsOf(read, portalId, locale).includes(year),
  )
  return Object.fromEntries(
    found.map((locale) => [locale, draftClass ? classPath(locale, draftClass) : yearPath(locale, year ?? '')]),
  )
}
