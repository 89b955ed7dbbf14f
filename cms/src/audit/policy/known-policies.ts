import type { Core } from '@strapi/strapi'
import { z } from 'zod'

const lastSchema = z.array(
  z.object({
    object_id: z.string(),
    diff_hash: z.string().nullable(),
    details: z.string().nullable(),
  }),
)

const detailsSchema = z.object({ to: z.object({ chains: z.array(z.string()) }).nullish() })

/** A regulation as the log knows it: digest of its content, its chains with their versions. */
export interface KnownPolicy {
  digest: string
  chains: readonly string[]
}

/** What the log last said of each regulation, by code; null of one that was removed since. */
export async function knownPolicies(strapi: Core.Strapi): Promise<Map<string, KnownPolicy | null>> {
  const rows: unknown = await strapi.db.transaction(({ trx }) =>
    trx('audit_event')
      .select('object_id', 'diff_hash', 'details')
      .distinctOn('object_id')
      .where({ object_type: 'policyProfile' })
      .orderBy(['object_id', { column: 'id', order: 'desc' }]),
  )
  return new Map(
    lastSchema
      .parse(rows)
      .map((row) => [
        row.object_id,
        row.diff_hash === null ? null : { digest: row.diff_hash, chains: chainsIn(row.details) },
      ]),
  )
}

function chainsIn(details: string | null): readonly string[] {
  return detailsSchema.parse(JSON.parse(details ?? '{}')).to?.chains ?? []
}
