import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { newPassword } from '../../commands/new-password'
import { type Account, findAccount } from '../account'
import { runsAccounts } from '../account-rights'
import { keepGivenPassword } from '../database/given-passwords'
import { AccountRefusal, refuseAccount } from '../errors'
import { recordAccountAct } from '../record-account-act'
import { boardIssues } from './board-seats'
import { personIssues } from './check-person'
import type { NewPerson } from './person-change'
import { type PersonView, personView } from './person-view'
import { mayApprove } from './may-approve'
import { mustBeFree } from './must-be-free'
import { storePerson } from './store-person'
import { tellOfGrant } from './tell-of-access'

interface UserService {
  create(attributes: Record<string, unknown>): Promise<unknown>
}

/**
 * Creates an account with a random password, given back once and kept nowhere. It works from `activeFrom` (now, where
 * none is said), and only once its briefing is on record (MOHA-5.1a); the password is good for setting one's own.
 */
export async function createPerson(
  strapi: Core.Strapi,
  actor: Account,
  input: NewPerson,
  now: Date,
): Promise<{ person: PersonView; password: string }> {
  if (!runsAccounts(actor)) refuseAccount(403, 'FORBIDDEN')
  const { email, ...change } = input
  if (await findAccount(strapi, { email })) refuseAccount(409, 'EMAIL_TAKEN', 'email')
  const dates = { activeFrom: now.toISOString(), activeUntil: null }
  const seated = { userId: null, roles: change.roles, subPortalIds: change.subPortalIds ?? [] }
  const issues = [...(await personIssues(strapi, change, dates, now)), ...(await boardIssues(strapi, seated, now))]
  const [first, ...others] = issues
  if (first) throw new AccountRefusal(422, [first, ...others])
  const password = newPassword()
  const userId = await createClosedUser(strapi, { email, password, ...change })
  const seating = strapi.db.transaction(async () => {
    await mustBeFree(strapi, email, userId)
    const [taken, ...alsoTaken] = await boardIssues(strapi, seated, now)
    if (taken) throw new AccountRefusal(422, [taken, ...alsoTaken])
    await storePerson(strapi, userId, null, { blocked: false, ...change }, now)
    await keepGivenPassword(strapi, userId, actor.userId, now)
    const created = (await findAccount(strapi, { id: userId })) ?? refuseAccount(404, 'PERSON_UNKNOWN')
    const { unitId, roles } = change
    await recordAccountAct(
      strapi,
      {
        action: 'account.created',
        actor,
        objectType: 'account',
        objectId: String(userId),
        details: { unitId, roles },
      },
      now,
    )
    if (mayApprove(roles)) await tellOfGrant(strapi, actor, created, now)
    return { person: personView(created, null, now), password }
  })
  return seating.catch(async (error: unknown) => {
    await strapi.db.query('admin::user').delete({ where: { id: userId } })
    throw error
  })
}

// Outside the transaction, and closed until it is through: Strapi counts users after this returned.
async function createClosedUser(
  strapi: Core.Strapi,
  { email, password, firstname, lastname }: { email: string; password: string; firstname: string; lastname: string },
): Promise<number> {
  const users = strapi.service('admin::user') as unknown as UserService
  const attributes = { email, firstname, lastname, password, registrationToken: null, preferedLanguage: 'vi' }
  return z.object({ id: z.int() }).parse(await users.create({ ...attributes, isActive: false })).id
}
