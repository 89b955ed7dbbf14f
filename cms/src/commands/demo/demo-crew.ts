import type { Core } from '@strapi/strapi'
import type { Staff } from '../../accounts/staff'
import { staffActor } from '../../accounts/staff-actor'
import { accountByEmail, createAccount } from '../create-account'
import { CommandError } from '../run-command'
import { type DemoAccount, type UnitRole, unitAccountOf } from './demo-accounts'
import type { LoadedStructure } from './load-structure'
import { newAccountOf } from './new-account-of'

/** The demo's people as review knows them, in the order of their accounts; those hired on the way come last. */
export interface DemoCrew {
  people: readonly Staff[]
  /**
   * Gives a unit (code) somebody in a role, for the sub-portals its people work for; null where it was given one before.
   * Their password is never shown: reset-password gives one.
   */
  hire(role: UnitRole, unitCode: string): Promise<Staff | null>
}

/** Reads who is there. Throws CommandError where nobody is; what single accounts are missing shows where they are needed. */
export async function demoCrew(
  strapi: Core.Strapi,
  accounts: readonly DemoAccount[],
  structure: LoadedStructure,
  now: Date,
): Promise<DemoCrew> {
  const people: Staff[] = []
  const hired = new Set<string>()
  const join = async ({ email }: DemoAccount): Promise<Staff | null> => {
    const userId = await accountByEmail(strapi, email)
    const staff = userId === null ? null : await staffActor(strapi, userId, now)
    if (staff) people.push(staff)
    return staff
  }
  for (const account of accounts) await join(account)
  if (people.length === 0) throw new CommandError('There are no demo accounts. Run create-accounts.js --demo first')
  return {
    people,
    async hire(role, unitCode) {
      const labels = accounts.filter(({ unit }) => unit === unitCode).flatMap(({ subPortals }) => subPortals)
      const account = unitAccountOf(role, unitCode, [...new Set(labels)])
      if (hired.has(account.email)) return null
      hired.add(account.email)
      await createAccount(strapi, newAccountOf(account, structure), now)
      return join(account)
    },
  }
}
