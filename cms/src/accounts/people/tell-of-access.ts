import type { Core } from '@strapi/strapi'
import { notify } from '../../notices/notify'
import { peopleOfRole } from '../../notices/people-of-role'
import type { Account } from '../account'
import { mayApprove } from './may-approve'

/**
 * Tells a person that somebody else changed how they sign in, and, where they may approve, whoever else runs accounts:
 * one administrator alone can act under an approver's name, and is then at least seen (decision 0006).
 */
export async function tellOfAccess(
  strapi: Core.Strapi,
  what: 'PasswordRenewed' | 'SecondFactorRemoved',
  actor: Account,
  subject: Account,
  now: Date,
): Promise<void> {
  const params = { name: actor.name, person: subject.name }
  await notify(strapi, { kind: `account${what}`, to: [subject.userId], key: null, params }, now)
  if (!mayApprove(subject.profile?.roleCodes ?? [])) return
  const to = await othersWhoRunAccounts(strapi, actor, subject, now)
  await notify(strapi, { kind: `approver${what}`, to, key: null, params }, now)
}

/**
 * Tells a person, at the old address as at the new, that somebody else changed what they sign in with; and, where they
 * may approve, whoever else runs accounts: a provider's word for the new address opens the account.
 */
export async function tellOfAddress(
  strapi: Core.Strapi,
  actor: Account,
  { before, after }: { before: Account; after: Account },
  now: Date,
): Promise<void> {
  const params = { name: actor.name, person: after.name, address: after.email }
  for (const to of [before.email, [after.userId]])
    await notify(strapi, { kind: 'accountEmailChanged', to, key: null, params }, now)
  if (![before, after].some(({ profile }) => mayApprove(profile?.roleCodes ?? []))) return
  const to = await othersWhoRunAccounts(strapi, actor, after, now)
  await notify(strapi, { kind: 'approverEmailChanged', to, key: null, params }, now)
}

/** Tells whoever else runs accounts that a person was given a role that approves. */
export async function tellOfGrant(strapi: Core.Strapi, actor: Account, subject: Account, now: Date): Promise<void> {
  const to = await othersWhoRunAccounts(strapi, actor, subject, now)
  const params = { name: actor.name, person: subject.name }
  await notify(strapi, { kind: 'approverGranted', to, key: null, params }, now)
}

async function othersWhoRunAccounts(
  strapi: Core.Strapi,
  actor: Account,
  subject: Account,
  now: Date,
): Promise<number[]> {
  const people = [...(await peopleOfRole(strapi, 'chief', now)), ...(await peopleOfRole(strapi, 'technician', now))]
  return people.filter((userId) => userId !== actor.userId && userId !== subject.userId)
}
