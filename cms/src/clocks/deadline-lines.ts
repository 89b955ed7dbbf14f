import type { Core } from '@strapi/strapi'
import type { Locale, ReviewedType } from 'shared-types/content'
import type { Actor, ReviewState, Role } from 'shared-types/review'
import { z } from 'zod'
import { policyOfItem } from '../policy/policies-of'
import type { ReviewCase } from '../review/review-case'
import { titlesOf } from '../review/titles-of'
import { calendarOf } from './calendar-of'
import { type ClockLine, clockLines } from './clock-lines'
import { daysOff } from './days-off'

/** One line of the deadline board (screen S2). */
export interface DeadlineLine extends Omit<ClockLine, 'unit'> {
  type: ReviewedType
  documentId: string
  locale: Locale
  title: string
  state: ReviewState
  /** Name of the unit that answers for the item. */
  unit: string | null
  /** How `leftMs` counts. */
  counts: ClockLine['unit']
}

/** Who sees the whole board; everybody else sees what their unit or sub-portals answer for. */
const seesAll: readonly Role[] = [
  'chief',
  'deputyChief',
  'secretary',
  'boardMember',
  'leadership',
  'technician',
  'auditor',
]
const unitsSchema = z.array(z.object({ documentId: z.string(), nameVi: z.string() }))

/** The clocks of these cases as lines of the board. */
export async function deadlineLines(
  strapi: Core.Strapi,
  cases: readonly ReviewCase[],
  now: Date,
): Promise<DeadlineLine[]> {
  const days = await daysOff(strapi)
  const titles = await titlesOf(strapi, cases)
  const units = await unitNames(strapi)
  return cases.flatMap((item) => {
    const { profile } = policyOfItem(strapi, item)
    return clockLines(item, profile, calendarOf(profile, days), now).map(({ unit, ...line }) => ({
      ...line,
      counts: unit,
      type: item.type,
      documentId: item.targetDocumentId,
      locale: item.locale,
      title: titles.get(item.id) ?? '',
      state: item.state,
      unit: units.get(item.owningUnitId ?? '') ?? null,
    }))
  })
}

/** The cases whose clocks a person may see, as a condition. */
export function boardScope(actor: Actor): object {
  const running = [...actor.roles, ...actor.delegations.map(({ role }) => role)]
  if (actor.inStandingOffice || running.some((role) => seesAll.includes(role))) return {}
  return {
    $or: [
      { owningUnitId: actor.unitId ?? '' },
      { submittedById: actor.userId },
      ...(actor.subPortalIds.length > 0 ? [{ subPortalId: { $in: actor.subPortalIds } }] : []),
    ],
  }
}

async function unitNames(strapi: Core.Strapi): Promise<Map<string, string>> {
  const rows: unknown = await strapi.db.query('api::unit.unit').findMany({ select: ['documentId', 'nameVi'] })
  return new Map(unitsSchema.parse(rows).map(({ documentId, nameVi }) => [documentId, nameVi]))
}
