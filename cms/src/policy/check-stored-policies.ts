import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { uidOf } from '../content/content-types'
import { policiesOf } from './policies-of'

const codesSchema = z.array(z.object({ profileCode: z.string().nullable() }))
const chainsSchema = z.array(z.object({ chain_key: z.string(), chain_version: z.int() }))

/**
 * Stops the start where what is stored names a profile or chain that no file holds: a portal would have no rules, and an
 * item could not finish under the chain it began under (MOHA-11.3e).
 */
export async function checkStoredPolicies(strapi: Core.Strapi): Promise<void> {
  const policies = policiesOf(strapi)
  const known = policies.profiles.map((profile) => profile.code).join(', ')
  const problems: string[] = []
  for (const [uid, name] of [
    [uidOf.portal, 'the main portal'],
    [uidOf.subPortal, 'a sub-portal'],
  ] as const) {
    const rows = codesSchema.parse(await strapi.db.query(uid).findMany({ select: ['profileCode'] }))
    const unknown = [...new Set(rows.map((row) => row.profileCode))].filter((code) => code && !policies.profile(code))
    problems.push(...unknown.map((code) => `${name} is under the profile ${code}; the files hold ${known}`))
  }
  const rows: unknown = await strapi.db.connection('review_cases').distinct('chain_key', 'chain_version')
  for (const { chain_key: key, chain_version: version } of chainsSchema.parse(rows)) {
    if (policies.ofChain(key, version)) continue
    problems.push(
      `documents were begun under the chain ${key} version ${version}, which no profile file holds any more`,
    )
  }
  if (problems.length > 0) throw new Error(`The CMS does not start: ${problems.join('; ')}.`)
}
