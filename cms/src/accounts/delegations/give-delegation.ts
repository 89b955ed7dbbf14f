import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { uidOf } from '../../content/content-types'
import { type Account, findAccount } from '../account'
import { type AccountIssue, AccountRefusal, refuseAccount } from '../errors'
import { recordAccountAct } from '../record-account-act'
import { type StoredDelegation, staffProfileOf } from '../staff-profile'
import { standingOf } from '../standing/standing-of'

const instant = z.iso.datetime({ offset: true })

/** The roles whose holders may let somebody act in their place (MOHA-3.3, CCHC-4.4a, F17). */
export const delegableRoles = ['chief', 'leadership'] as const

export const newDelegationSchema = z.strictObject({
  userId: z.int(),
  role: z.enum(delegableRoles),
  /** Channels it is limited to; empty = all. */
  channelIds: z.array(z.string().min(1).max(64)).max(200).default([]),
  from: instant,
  to: instant,
  /** Number of the decision it rests on. */
  decisionRef: z.string().trim().min(1).max(200),
  /** What it is for, in words. */
  scope: z.string().trim().min(1).max(200),
})
export type NewDelegation = z.infer<typeof newDelegationSchema>

/** Lets another person act in a role of one's own for a time, perhaps for some channels only. What was stored. */
export async function giveDelegation(
  strapi: Core.Strapi,
  actor: Account,
  { userId, ...wanted }: NewDelegation,
  now: Date,
): Promise<StoredDelegation> {
  if (!actor.profile?.roleCodes.includes(wanted.role)) refuseAccount(403, 'NOT_YOUR_ROLE', 'role')
  if (userId === actor.userId) refuseAccount(422, 'DELEGATE_TO_SELF', 'userId')
  return strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('delegations', 0))")
    const holder = await findAccount(strapi, { id: userId })
    if (!holder?.profile || standingOf(holder, now).length > 0) refuseAccount(422, 'PERSON_INACTIVE', 'userId')
    const [first, ...others] = await delegationIssues(strapi, wanted, now)
    if (first) throw new AccountRefusal(422, [first, ...others])
    await strapi.documents('api::staff-profile.staff-profile').update({
      documentId: holder.profile.documentId,
      data: { delegations: [...holder.profile.delegations, { ...wanted, givenById: actor.userId }] } as never,
    })
    const stored = newest((await staffProfileOf(strapi, userId))?.delegations ?? [])
    await recordAccountAct(
      strapi,
      {
        action: 'delegation.given',
        actor,
        objectType: 'delegation',
        objectId: String(stored.id),
        details: { userId, ...wanted },
      },
      now,
    )
    return stored
  })
}

async function delegationIssues(
  strapi: Core.Strapi,
  { from, to, channelIds }: Pick<NewDelegation, 'from' | 'to' | 'channelIds'>,
  now: Date,
): Promise<AccountIssue[]> {
  const issues: AccountIssue[] = []
  if (Date.parse(to) <= Date.parse(from)) issues.push({ code: 'DATES_REVERSED', field: 'to' })
  else if (Date.parse(to) <= now.getTime()) issues.push({ code: 'DATE_PAST', field: 'to' })
  const wanted = [...new Set(channelIds)]
  const found = await strapi.db.query(uidOf.channel).count({ where: { documentId: { $in: wanted } } })
  return found < wanted.length ? [...issues, { code: 'CHANNEL_UNKNOWN', field: 'channelIds' }] : issues
}

function newest(delegations: readonly StoredDelegation[]): StoredDelegation {
  const [first, ...others] = delegations
  if (!first) throw new Error('A delegation was stored and cannot be found.')
  return others.reduce((latest, one) => (one.id > latest.id ? one : latest), first)
}
