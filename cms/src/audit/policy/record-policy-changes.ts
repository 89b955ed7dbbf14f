import { createHash } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import type { PolicyProfile } from 'shared-types/policy'
import { canonicalJson } from 'shared-types/publishing'
import { actBy } from '../act-by'
import { recordAct } from '../record-act'
import { knownPolicies } from './known-policies'

/**
 * Compares the regulations in force since this start with those the log last knew of and records each difference
 * (MOHA-11.3e): a file that is new, changed or gone, with the digest of its content and the versions of its chains.
 */
export async function recordPolicyChanges(
  strapi: Core.Strapi,
  profiles: readonly PolicyProfile[],
  now: Date,
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    // Of several instances that start together one records.
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('audit-policy', 0))")
    const known = await knownPolicies(strapi)
    for (const profile of profiles) {
      const before = known.get(profile.code)
      const digest = digestOf(profile)
      if (before?.digest === digest) continue
      const details = { from: before ?? null, to: { digest, chains: chainsOf(profile) } }
      await record(strapi, before ? 'policy.changed' : 'policy.loaded', profile.code, digest, details, now)
    }
    const present = new Set(profiles.map((profile) => profile.code))
    for (const [code, before] of known) {
      if (before && !present.has(code))
        await record(strapi, 'policy.removed', code, null, { from: before, to: null }, now)
    }
  })
}

function record(
  strapi: Core.Strapi,
  action: string,
  code: string,
  diffHash: string | null,
  details: Record<string, unknown>,
  now: Date,
): Promise<void> {
  return recordAct(strapi, {
    at: now,
    ...actBy(null),
    action,
    objectType: 'policyProfile',
    objectId: code,
    ...{ locale: null, fromState: null, toState: null, reason: null },
    details,
    diffHash,
  })
}

function digestOf(profile: PolicyProfile): string {
  return createHash('sha256').update(canonicalJson(profile)).digest('hex')
}

function chainsOf(profile: PolicyProfile): string[] {
  return profile.chains.map((chain) => `${chain.key}@${chain.version}`)
}
