import type { Question } from 'shared-types/content'
import type { EmittedRow } from '../engine/row-store.ts'
import { cells } from './cells.ts'
import { monthOf } from './month-of.ts'
import { timeKey } from './order-key.ts'
import { portalIdOf } from './portal-id.ts'
import { rowsOfLeaf } from './rows-of-leaf.ts'

export function rowsOfQuestion(question: Question): EmittedRow[] {
  const { locale } = question
  const portalId = portalIdOf(question)
  const sort = timeKey(question.firstPublishedAt)
  const month = monthOf(question.firstPublishedAt)
  const fields = [...new Set(question.topicIds)]
  return [
    ...rowsOfLeaf(question),
    ...['all', ...fields].map((field) => ({ cell: cells.questions(portalId, locale, field, month), sort, note: '' })),
    ...fields.map((field) => ({ cell: cells.questionField(portalId, locale, field), sort, note: '' })),
  ]
}
