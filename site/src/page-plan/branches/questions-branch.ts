import type { Locale } from 'shared-types/content'
import { questionListPath } from '../addresses/question-list-path.ts'
import { branchOf } from '../engine/branch-of.ts'
import type { Branch, PagePlan } from '../engine/page-plan.ts'
import { withListData } from '../pages/list-data-page.ts'
import { listFeedPage } from '../pages/list-feed-page.ts'
import { questionListPage } from '../pages/question-list-page.ts'
import { feedItems } from '../questions/feed-items.ts'
import { newestIn } from '../questions/newest-in.ts'
import { questionFields } from '../questions/question-fields.ts'
import { sections } from '../questions/sections.ts'
import { topicName } from '../questions/topic-name.ts'
import { cells } from '../rows/cells.ts'

const inFeed = 20

/** The lists of a portal's published answers: all and by field, each with its months and feeds. */
export const questionsBranch = (portalId: string, locale: Locale): Branch =>
  branchOf(`questions ${portalId} ${locale}`, (read) => {
    if (!read.ask(sections(portalId, locale)).includes('questions')) return []
    const fields = read.ask(questionFields(portalId, locale)).map(({ topicId }) => topicId)
    return [null, ...fields].map((fieldId) => fieldBranch(portalId, locale, fieldId))
  })

const fieldBranch = (portalId: string, locale: Locale, fieldId: string | null): Branch =>
  branchOf(`answers ${portalId} ${locale} ${fieldId ?? 'all'}`, (read) => {
    const archive = cells.questionMonths(portalId, locale, fieldId ?? 'all')
    const months = [null, ...read.names(archive)]
    return [
      ...months.flatMap((month) => withListData(questionListPage({ portalId, locale, fieldId, month }))),
      ...(['rss', 'atom'] as const).map((format) => feedOf(portalId, locale, fieldId, format)),
    ]
  })

function feedOf(portalId: string, locale: Locale, fieldId: string | null, format: 'rss' | 'atom'): PagePlan {
  return listFeedPage({
    ...{ portalId, locale, format, name: `questions ${fieldId ?? ''}` },
    follows: (read) => {
      const topic = fieldId === null ? null : read.ask(topicName(fieldId, locale))
      if (fieldId !== null && !topic) return null
      return {
        section: 'questions',
        name: topic?.name ?? null,
        path: questionListPath(locale, topic?.slug ?? null),
      }
    },
    items: feedItems(newestIn(cells.questionMonths(portalId, locale, fieldId ?? 'all'), inFeed)),
  })
}
