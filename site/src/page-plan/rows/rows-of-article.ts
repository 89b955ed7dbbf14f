import { eventPhase } from 'shared-types/calendar'
import type { Article } from 'shared-types/content'
import type { EmittedRow } from '../engine/row-store.ts'
import { cells } from './cells.ts'
import { lineOf } from './line-of.ts'
import { monthOf } from './month-of.ts'
import { timeKey } from './order-key.ts'
import { portalIdOf } from './portal-id.ts'
import { rowsOfLeaf } from './rows-of-leaf.ts'

export function rowsOfArticle(article: Article, asOf: string): EmittedRow[] {
  const sort = timeKey(article.firstPublishedAt)
  const month = monthOf(article.firstPublishedAt)
  const portalId = portalIdOf(article)
  const rows = rowsOfLeaf(article)
  rows.push({ cell: cells.news(portalId, article.locale, month), sort, note: '' })
  const unitId = article.owningUnitId
  if (unitId) {
    rows.push({ cell: cells.unitNews(portalId, article.locale, unitId, month), sort, note: '' })
    rows.push({ cell: cells.newsOfUnit(portalId, article.locale, unitId), sort, note: '' })
  }
  const line = lineOf(article)
  if (line) rows.push({ cell: line, sort, note: '' })
  rows.push(...eventRows(article, asOf))
  if (article.pinnedUntil && asOf < timeKey(article.pinnedUntil))
    rows.push({ cell: cells.pinned(portalId, article.locale), sort, note: '' })
  return rows
}

function eventRows(article: Article, asOf: string): EmittedRow[] {
  const phase = eventPhase(article, asOf)
  if (!phase || !article.eventStart) return []
  const portalId = portalIdOf(article)
  const row = { sort: timeKey(article.eventStart), note: phase }
  const month = { cell: cells.events(portalId, article.locale, monthOf(article.eventStart)), ...row }
  return phase === 'over' ? [month] : [month, { cell: cells.eventsAhead(portalId, article.locale), ...row }]
}
