import type { Core } from '@strapi/strapi'
import { uidOf } from '../../content/content-types'
import type { AccountIssue } from '../errors'
import type { AccountCode } from '../messages'
import type { PersonChange } from './person-change'

/** Everything wrong with the plain values of a change: references to nothing, dates that run backwards. */
export async function personIssues(
  strapi: Core.Strapi,
  change: PersonChange,
  stored: { activeFrom: string; activeUntil: string | null },
  now: Date,
): Promise<AccountIssue[]> {
  const references = await Promise.all([
    missing(strapi, uidOf.unit, change.unitId ? [change.unitId] : [], 'UNIT_UNKNOWN', 'unitId'),
    missing(strapi, uidOf.topic, change.topicIds ?? [], 'TOPIC_UNKNOWN', 'topicIds'),
    missing(strapi, uidOf.subPortal, change.subPortalIds ?? [], 'PORTAL_UNKNOWN', 'subPortalIds'),
  ])
  return [...references.flat(), ...dateIssues({ ...stored, ...change }, now)]
}

async function missing(
  strapi: Core.Strapi,
  uid: (typeof uidOf)['unit' | 'topic' | 'subPortal'],
  ids: readonly string[],
  code: AccountCode,
  field: string,
): Promise<AccountIssue[]> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return []
  const found = await strapi.db.query(uid).count({ where: { documentId: { $in: wanted } } })
  return found < wanted.length ? [{ code, field }] : []
}

function dateIssues(
  dates: { activeFrom: string; activeUntil: string | null; securityBriefingAt?: string | null | undefined },
  now: Date,
): AccountIssue[] {
  const { activeFrom, activeUntil, securityBriefingAt } = dates
  const issues: AccountIssue[] = []
  if (activeUntil !== null && Date.parse(activeUntil) <= Date.parse(activeFrom))
    issues.push({ code: 'DATES_REVERSED', field: 'activeUntil' })
  if (securityBriefingAt && Date.parse(securityBriefingAt) > now.getTime())
    issues.push({ code: 'DATE_FUTURE', field: 'securityBriefingAt' })
  return issues
}
