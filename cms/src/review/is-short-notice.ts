import type { Core } from '@strapi/strapi'
import { addWorkingDays, localDay } from 'shared-types/calendar'
import type { PolicyProfile } from 'shared-types/policy'
import { z } from 'zod'
import { calendarOf } from '../clocks/calendar-of'
import { daysOff } from '../clocks/days-off'
import { uidOf } from '../content/content-types'
import { isEmpty } from '../content/facts/is-empty'
import type { OwnFields } from '../content/rows/own-fields'
import type { CaseKey } from './case-key'

const rowSchema = z.object({ startsAt: z.string() })

/**
 * Whether a maintenance would be announced later than the regulation asks for (CCHC-10.7), were it announced now, or
 * when it is to go live; days are counted whole. An emergency with its reason never is, nor one whose time was announced before.
 */
export async function isShortNotice(
  strapi: Core.Strapi,
  { type, documentId, locale }: CaseKey,
  { kind, startsAt, publishFrom, emergency, emergencyReason }: OwnFields,
  profile: PolicyProfile,
  now: Date,
): Promise<boolean> {
  if (type !== 'notice' || kind !== 'maintenance' || typeof startsAt !== 'string') return false
  if (emergency === true && !isEmpty(emergencyReason)) return false
  const announced = typeof publishFrom === 'string' ? Math.max(Date.parse(publishFrom), now.getTime()) : now.getTime()
  const calendar = calendarOf(profile, await daysOff(strapi))
  const earliest = addWorkingDays(new Date(announced).toISOString(), profile.downtimeNoticeWorkingDays.value, calendar)
  if (localDay(startsAt) >= localDay(earliest)) return false
  const live: unknown = await strapi.db
    .query(uidOf.notice)
    .findOne({ where: { documentId, locale, publishedAt: { $notNull: true } }, select: ['id', 'startsAt'] })
  const known = rowSchema.safeParse(live).data
  return known === undefined || Date.parse(known.startsAt) !== Date.parse(startsAt)
}
