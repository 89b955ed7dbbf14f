import type { Core } from '@strapi/strapi'
import { uidOf } from '../../content/content-types'
import { namesOf } from '../../history/names-of'
import type { AuditEvent } from '../audit-event'
import { actionTitle } from './action-title'

/** One line of the audit screen: the event, with what its ids are called now. */
export interface AuditLine {
  seq: number
  at: string
  actorId: number | null
  actorName: string
  actorRole: string | null
  unitId: string | null
  unitName: string | null
  delegationId: string | null
  action: string
  actionTitle: string
  refused: boolean
  objectType: string
  objectId: string
  /** Null where it has no name, is gone, or is closed to this reader. */
  objectName: string | null
  locale: string | null
  fromState: string | null
  toState: string | null
  reason: string | null
  details: Record<string, unknown>
  diffHash: string | null
}

/**
 * Lines of these events, in one look-up per type. Of the documents that are `closed` to the reader, they see that
 * something was done and by whom, not what was said (F33).
 */
export async function auditLines(
  strapi: Core.Strapi,
  events: readonly AuditEvent[],
  closed: ReadonlySet<string>,
): Promise<AuditLine[]> {
  const units = await namesOf(
    strapi,
    uidOf.unit,
    events.flatMap((event) => event.unit_id ?? []),
  )
  const names = await objectNames(strapi, events)
  return events.map((event) => ({
    seq: event.seq,
    at: event.at,
    actorId: event.actor_id,
    actorName: event.actor_name,
    actorRole: event.actor_role,
    unitId: event.unit_id,
    unitName: units.get(event.unit_id ?? '') ?? null,
    delegationId: event.delegation_id,
    action: event.action,
    actionTitle: actionTitle(event.action),
    refused: event.refused,
    objectType: event.object_type,
    objectId: event.object_id,
    objectName: closed.has(event.object_id) ? null : (names.get(`${event.object_type}:${event.object_id}`) ?? null),
    locale: event.locale,
    fromState: event.from_state,
    toState: event.to_state,
    reason: closed.has(event.object_id) ? null : event.reason,
    details: closed.has(event.object_id) ? {} : event.details,
    diffHash: event.diff_hash,
  }))
}

async function objectNames(strapi: Core.Strapi, events: readonly AuditEvent[]): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (const [type, group] of Map.groupBy(events, (event) => event.object_type)) {
    const uid = uidOfObject(type)
    if (!uid) continue
    const found = await namesOf(
      strapi,
      uid,
      group.map((event) => event.object_id),
    )
    for (const [id, name] of found) names.set(`${type}:${id}`, name)
  }
  return names
}

function uidOfObject(type: string): string | null {
  if (type === 'file') return 'plugin::upload.file'
  return Object.entries(uidOf).find(([stored]) => stored === type)?.[1] ?? null
}
