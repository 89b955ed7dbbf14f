import type { Locale } from 'shared-types/content'
import type { Question, Read } from '../engine/question.ts'
import { splitKey } from '../parts/split-key.ts'
import { cells } from '../rows/cells.ts'
import { subUnits } from './sub-units.ts'

/** Keys of services by field, `none` for those without one; within a field by name. */
export type ServicesByField = Record<string, string[]>

/**
 * The services a portal lists: its own and, on a sub-portal, those its unit, the units it covers and all units below
 * these answer for, wherever they are kept (BP-4.2).
 */
export const servicesOfPortal = (portalId: string, locale: Locale): Question<ServicesByField> => ({
  key: `services-of-portal ${portalId} ${locale}`,
  answer: (read) => {
    const own = read
      .names(cells.serviceFields(portalId, locale))
      .flatMap((field) => read.rows(cells.services(portalId, locale, field)).map((row) => ({ ...row, field })))
    const covered = coveredUnits(read, portalId).flatMap((unitId) =>
      read.rows(cells.servicesOfUnit(unitId, locale)).map((row) => ({ ...row, field: fieldOf(read, row.key) })),
    )
    const all = [...new Map([...own, ...covered].map((row) => [row.key, row])).values()]
    const inOrder = all.sort((a, b) => compare(a.sort, b.sort) || compare(a.key, b.key))
    const fields = [...new Set(inOrder.map(({ field }) => field))].sort(compare)
    return Object.fromEntries(
      fields.map((field) => [field, inOrder.filter((row) => row.field === field).map(({ key }) => key)]),
    )
  },
})

/** The sub-portal's own unit, those it covers, and every unit below these; none for the main portal. */
function coveredUnits(read: Read, portalId: string): string[] {
  const sub = read.document('subPortal', portalId)
  const found = new Set<string>()
  const waiting = sub ? [sub.unitId, ...sub.coversUnitIds] : []
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue
    found.add(id)
    waiting.push(...read.ask(subUnits(id)))
  }
  return [...found].sort(compare)
}

function fieldOf(read: Read, key: string): string {
  const { documentId, locale } = splitKey(key)
  return read.document('publicService', documentId, locale)?.fieldTopicId ?? 'none'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
