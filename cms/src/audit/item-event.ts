import { z } from 'zod'
import type { AuditEvent } from './audit-event'

/** One line of a document's history: what was done, by whom, in which role. */
export interface ItemEvent {
  at: string
  actorId: number | null
  actorName: string
  actorRole: string | null
  /** The delegation it rests on (MOHA-3.3). */
  delegationId: string | null
  /** The move of the review, or what else was done (`created`, `edited`, `assign` …). */
  move: string
  fromState: string | null
  toState: string | null
  message: string | null
  refusalCodes: string[] | null
  /** Digest of the text it was about. */
  digest: string | null
}

export const itemPrefix = 'item.'
const codesSchema = z.array(z.string()).nullish()

/** An event about a document in the terms of its history. */
export function itemEvent(event: AuditEvent): ItemEvent {
  return {
    at: event.at,
    actorId: event.actor_id,
    actorName: event.actor_name,
    actorRole: event.actor_role,
    delegationId: event.delegation_id,
    move: event.action.slice(itemPrefix.length),
    fromState: event.from_state,
    toState: event.to_state,
    message: event.reason,
    refusalCodes: codesSchema.parse(event.details['refusalCodes']) ?? null,
    digest: event.diff_hash,
  }
}
