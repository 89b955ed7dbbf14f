import type { Locale } from 'shared-types/content'
import { questionListPath } from '../addresses/question-list-path.ts'
import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import { type Editions, chromeOf, feedsAt } from '../parts/chrome-of.ts'
import { newestFirst } from '../parts/newest-first.ts'
import { portalName } from '../parts/portal-name.ts'
import type { Place } from '../props/parts/place.ts'
import type { QuestionListProps } from '../props/question-list-props.ts'
import { countIn } from '../questions/count-in.ts'
import { newestIn } from '../questions/newest-in.ts'
import { periodBeside } from '../questions/period-beside.ts'
import { periodsOf } from '../questions/periods-of.ts'
import { portalPlace } from '../questions/portal-place.ts'
import { questionCard } from '../questions/question-card.ts'
import { questionFields } from '../questions/question-fields.ts'
import { sectionEditions } from '../questions/section-editions.ts'
import { topicName } from '../questions/topic-name.ts'
import { cells } from '../rows/cells.ts'

const shown = 20

export interface QuestionList {
  portalId: string
  locale: Locale
  /** The topic applied; null for all answers. */
  fieldId: string | null
  /** `YYYY-MM`; null for the newest of all months. */
  month: string | null
}

/** `/hoi-dap/…`: the answers published last, or all of one month; of every field or of one (BP-7.3b-2). */
export const questionListPage = (list: QuestionList): PagePlan =>
  pageOf({
    name: `question-list ${list.portalId} ${list.locale} ${list.fieldId ?? ''} ${list.month ?? ''}`,
    order: 'list',
    build: (read) => {
      const { portalId, locale, fieldId, month } = list
      const topic = fieldId === null ? null : read.ask(topicName(fieldId, locale))
      if (fieldId !== null && !topic) return null
      const path = questionListPath(locale, topic?.slug ?? null)
      const field = topic && { name: topic.name, path }
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions: editionsOf(read, list),
        title: null,
        above: aboveOf(list, field),
        ...(month ? {} : { feeds: feedsAt(path, topic?.name ?? portalName(read, portalId, locale)) }),
      })
      if (!chrome) return null
      const archive = cells.questionMonths(portalId, locale, fieldId ?? 'all')
      const keys = month ? newestFirst(read.rows(`${archive}/${month}`)) : read.ask(newestIn(archive, shown))
      const beside = month ? read.ask(periodBeside(archive, month)) : { newer: null, older: null }
      const monthLink = (each: string | null) =>
        each === null ? null : { month: each, path: questionListPath(locale, topic?.slug ?? null, each) }
      const props: QuestionListProps = {
        kind: 'questionList',
        chrome,
        field,
        month,
        total: month ? keys.length : read.ask(countIn(archive)),
        items: keys.flatMap((key) => read.ask(questionCard(key)) ?? []),
        // A month's page does not follow the other months.
        months: month
          ? []
          : read.ask(periodsOf(archive)).map(({ period, count }) => ({
              name: period,
              path: questionListPath(locale, topic?.slug ?? null, period),
              count,
            })),
        fields: month ? [] : fieldsOf(read, list),
        newer: monthLink(beside.newer),
        older: monthLink(beside.older),
      }
      return { host: chrome.host, path: chrome.path, props }
    },
  })

function fieldsOf(read: Read, { portalId, locale, fieldId }: QuestionList): QuestionListProps['fields'] {
  return read.ask(questionFields(portalId, locale)).map(({ topicId, name, slug }) => ({
    name,
    path: questionListPath(locale, slug),
    count: fieldId === null ? read.ask(countIn(cells.questionMonths(portalId, locale, topicId))) : null,
    current: topicId === fieldId,
  }))
}

function aboveOf({ locale, fieldId, month }: QuestionList, field: QuestionListProps['field']): Place[] {
  const above: Place[] = []
  if (fieldId || month) above.push({ kind: 'section', section: 'questions', path: sectionPath('questions', locale) })
  if (month && field) above.push({ kind: 'named', ...field })
  return above
}

function editionsOf(read: Read, { portalId, fieldId, month }: QuestionList): Editions {
  if (!fieldId && !month) return read.ask(sectionEditions(portalId, 'questions'))
  const locales = read.ask(portalPlace(portalId))?.locales ?? []
  return Object.fromEntries(
    locales.flatMap((locale): [Locale, string][] => {
      const topic = fieldId ? read.ask(topicName(fieldId, locale)) : null
      const months = read.names(cells.questionMonths(portalId, locale, fieldId ?? 'all'))
      if ((fieldId && !topic) || (month ? !months.includes(month) : months.length === 0)) return []
      return [[locale, questionListPath(locale, topic?.slug ?? null, month)]]
    }),
  )
}
