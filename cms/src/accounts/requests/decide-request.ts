import type { Core } from '@strapi/strapi'
import type { Account } from '../account'
import { runsAccounts } from '../account-rights'
import { refuseAccount } from '../errors'
import { createPerson } from '../people/create-person'
import type { PersonView } from '../people/person-view'
import { recordAccountAct } from '../record-account-act'
import type { AccountRequest } from './account-request'
import { decideRequest, lockRequest, reopenRequest } from './request-store'

/** A technician grants a request: the account is made in the asker's unit, with the role asked for and no other. */
export async function grantRequest(
  strapi: Core.Strapi,
  actor: Account,
  id: number,
  now: Date,
): Promise<{ person: PersonView; password: string }> {
  const granted = { state: 'granted', byId: actor.userId, note: null } as const
  // Taken first, so that two technicians do not make two accounts of one request.
  const request = await strapi.db.transaction(async () => {
    const open = await openRequest(strapi, actor, id)
    await decideRequest(strapi, id, { ...granted, userId: null }, now)
    return open
  })
  const { email, firstname, lastname, role, unitId } = request
  const person = { email, firstname, lastname, unitId, roles: [role] }
  const created = await createPerson(strapi, actor, person, now).catch(async (error: unknown) => {
    await reopenRequest(strapi, id)
    throw error
  })
  await strapi.db.transaction(async () => {
    await decideRequest(strapi, id, { ...granted, userId: created.person.userId }, now)
    await recordAccountAct(strapi, about('accountRequest.granted', actor, id), now)
  })
  return created
}

/** A technician declines a request, saying why. */
export async function declineRequest(
  strapi: Core.Strapi,
  actor: Account,
  id: number,
  note: string,
  now: Date,
): Promise<void> {
  await strapi.db.transaction(async () => {
    await openRequest(strapi, actor, id)
    await decideRequest(strapi, id, { state: 'declined', byId: actor.userId, note, userId: null }, now)
    await recordAccountAct(strapi, { ...about('accountRequest.declined', actor, id), reason: note }, now)
  })
}

async function openRequest(strapi: Core.Strapi, actor: Account, id: number): Promise<AccountRequest> {
  if (!runsAccounts(actor)) refuseAccount(403, 'FORBIDDEN')
  const request = (await lockRequest(strapi, id)) ?? refuseAccount(404, 'REQUEST_UNKNOWN')
  if (request.askedById === actor.userId) refuseAccount(403, 'SELF_GRANT')
  if (request.state !== 'open') refuseAccount(409, 'REQUEST_DECIDED')
  return request
}

function about(action: `accountRequest.${string}`, actor: Account, id: number) {
  return { action, actor, objectType: 'accountRequest' as const, objectId: String(id) }
}
