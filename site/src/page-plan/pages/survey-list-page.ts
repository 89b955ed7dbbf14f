import type { Locale } from 'shared-types/content'
import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import { chromeOf, type Editions } from '../parts/chrome-of.ts'
import { newestFirst } from '../parts/newest-first.ts'
import type { SurveyCard } from '../props/parts/survey-card.ts'
import type { SurveyListProps } from '../props/survey-list-props.ts'
import { portalPlace } from '../questions/portal-place.ts'
import { sectionEditions } from '../questions/section-editions.ts'
import { surveyCard } from '../questions/survey-card.ts'
import { surveyYears } from '../questions/survey-years.ts'
import { cells } from '../rows/cells.ts'

const shown = 20

/** `/khao-sat/[nam/<year>/]`: surveys open now first, by closing; the closed ones whole by year (CCHC-2.1, CCHC-4.6d). */
export const surveyListPage = (portalId: string, locale: Locale, year: string | null): PagePlan =>
  pageOf({
    name: `survey-list ${portalId} ${locale} ${year ?? ''}`,
    order: 'list',
    build: (read) => {
      const front = sectionPath('surveys', locale)
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions: editionsOf(read, portalId, year),
        title: null,
        above: year ? [{ kind: 'section', section: 'surveys', path: front }] : [],
        feedsOf: front,
      })
      if (!chrome) return null
      const years = read.ask(surveyYears(portalId, locale))
      const inState = (state: string) => read.rows(cells.surveys(portalId, locale, state))
      const cardsOf = (keys: readonly string[]): SurveyCard[] => keys.flatMap((key) => read.ask(surveyCard(key)) ?? [])
      const current = (state: string) => (year ? [] : inState(state).map(({ key }) => key))
      const closed = newestFirst((year ? [year] : years).flatMap(inState))
      const open = current('open')
      const upcoming = current('upcoming')
      const props: SurveyListProps = {
        kind: 'surveyList',
        chrome,
        year,
        total: open.length + upcoming.length + closed.length,
        open: cardsOf(open),
        upcoming: cardsOf(upcoming),
        closed: cardsOf(year ? closed : closed.slice(0, shown)),
        years: year ? [] : years.map((name) => ({ name, path: yearPath(locale, name), count: inState(name).length })),
      }
      return { host: chrome.host, path: chrome.path, props }
    },
  })

const yearPath = (locale: Locale, year: string) => `${sectionPath('surveys', locale)}nam/${year}/`

function editionsOf(read: Read, portalId: string, year: string | null): Editions {
  if (!year) return read.ask(sectionEditions(portalId, 'surveys'))
  const locales = read.ask(portalPlace(portalId))?.locales ?? []
  const found = locales.filter((locale) => read.ask(surveyYears(portalId, locale)).includes(year))
  return Object.fromEntries(found.map((locale) => [locale, yearPath(locale, year)]))
}
