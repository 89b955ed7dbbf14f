import type { Core } from '@strapi/strapi'
import type { Staff } from '../../accounts/staff'
import { staffActor } from '../../accounts/staff-actor'
import { accountByEmail, createAccount } from '../create-account'
import { CommandError } from '../run-command'
import { type DemoAccount, focalPointOf } from './demo-accounts'
import type { DemoItem } from './demo-format'
import { type LoadedStructure, named } from './load-structure'

/** Who makes each step of an item's way. */
export interface DemoPeople {
  author: Staff
  editor: Staff
  chief: Staff
  /** The head of a sub-portal's unit; null on the main portal. */
  head: Staff | null
}

const authorRoles = ['reporter', 'unitFocal'] as const

/** The demo's people for one item: its unit's own author, the standing office, the chief or the unit's head. */
export async function peopleOf(
  strapi: Core.Strapi,
  { ref, owningUnit, portal }: Pick<DemoItem, 'ref' | 'owningUnit' | 'portal'>,
  accounts: readonly DemoAccount[],
  structure: LoadedStructure,
  now: Date,
): Promise<DemoPeople> {
  const inUnit = accounts.filter(
    (account) => account.unit === owningUnit && (!portal || account.subPortals.includes(portal)),
  )
  const author =
    inUnit.find((account) => authorRoles.some((role) => role === account.role)) ??
    (portal ? undefined : await newFocalPoint(strapi, owningUnit, structure, now))
  const head = inUnit.find((account) => account.role === 'unitHead')
  if (!author || (portal && !head))
    throw new CommandError(
      `The demo item "${ref}": the unit ${owningUnit} has no author or head for the sub-portal ${portal}`,
    )
  return {
    author: await staffOf(strapi, author, now),
    editor: await staffOf(strapi, byRole(accounts, 'editor'), now),
    chief: await staffOf(strapi, byRole(accounts, 'chief'), now),
    head: portal && head ? await staffOf(strapi, head, now) : null,
  }
}

function byRole(accounts: readonly DemoAccount[], role: DemoAccount['role']): DemoAccount {
  const account = accounts.find((one) => one.role === role)
  if (!account) throw new Error(`The demo has no account for the role ${role}`)
  return account
}

/** A unit without demo people gets a focal point; its password is never shown (reset-password gives one). */
async function newFocalPoint(
  strapi: Core.Strapi,
  unitCode: string,
  structure: LoadedStructure,
  now: Date,
): Promise<DemoAccount> {
  const account = focalPointOf(unitCode)
  const staff = { roles: [account.role], unitId: named(structure.units, unitCode, 'unit'), subPortalIds: [] }
  await createAccount(strapi, { ...account, roleCode: account.role, staff }, now)
  return account
}

async function staffOf(strapi: Core.Strapi, { email }: DemoAccount, now: Date): Promise<Staff> {
  const userId = await accountByEmail(strapi, email)
  const staff = userId === null ? null : await staffActor(strapi, userId, now)
  if (!staff) throw new CommandError(`There is no account ${email}. Run create-accounts.js --demo first`)
  return staff
}
