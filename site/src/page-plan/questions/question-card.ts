import type { Question } from '../engine/question.ts'
import { pathOfReviewed } from '../parts/path-of-reviewed.ts'
import { splitKey } from '../parts/split-key.ts'
import type { QuestionCard } from '../props/parts/question-card.ts'
import { portalIdOf } from '../rows/portal-id.ts'
import { linkedUnit } from './linked-unit.ts'

/** An answered question as it stands in lists of its portal; null where it has no page. An edit of the answer leaves it as it was. */
export const questionCard = (key: string): Question<QuestionCard | null> => ({
  key: `question-card ${key}`,
  answer: (read) => {
    const { documentId, locale } = splitKey(key)
    const question = read.document('question', documentId, locale)
    const path = question && pathOfReviewed(read, portalIdOf(question), question)
    if (!question || !path) return null
    return {
      title: question.title,
      path,
      questionKind: question.kind,
      answeredBy: linkedUnit(read, portalIdOf(question), question.answeredByUnitId, locale)?.name ?? null,
      answeredOn: question.answeredOn,
      publishedAt: question.firstPublishedAt,
    }
  },
  otherwise: null,
})
