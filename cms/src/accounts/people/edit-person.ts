import type { Core } from '@strapi/strapi'
import { type Account, findAccount } from '../account'
import { mustMayChange, runsAccounts } from '../account-rights'
import { AccountRefusal, refuseAccount } from '../errors'
import { recordAccountAct } from '../record-account-act'
import { endSessions } from '../sign-in/end-sessions'
import { standingOf } from '../standing/standing-of'
import { boardIssues } from './board-seats'
import { personIssues } from './check-person'
import { mayApprove } from './may-approve'
import { mustBeFree } from './must-be-free'
import type { PersonChange } from './person-change'
import { type PersonView, personView } from './person-view'
import { storePerson } from './store-person'
import { tellOfAddress, tellOfGrant } from './tell-of-access'

/**
 * Changes a person's address, unit, roles, topics, sub-portals, dates or briefing. Everything wrong is named at once;
 * what changed is recorded with what it was; an account that may not work any more loses its sessions.
 */
export async function editPerson(
  strapi: Core.Strapi,
  actor: Account,
  userId: number,
  change: PersonChange,
  now: Date,
): Promise<PersonView> {
  const before = (await findAccount(strapi, { id: userId })) ?? refuseAccount(404, 'PERSON_UNKNOWN')
  mustMayChange(actor, before)
  mustMayReaddress(actor, before, change.email)
  return strapi.db.transaction(async () => {
    if (change.email !== undefined) await mustBeFree(strapi, change.email, userId)
    const dates = before.profile ?? { activeFrom: now.toISOString(), activeUntil: null }
    const seated = {
      userId,
      roles: change.roles ?? before.profile?.roleCodes ?? [],
      subPortalIds: change.subPortalIds ?? before.profile?.subPortals.map(({ documentId }) => documentId) ?? [],
    }
    const issues = [
      ...(await personIssues(strapi, change, dates, now)),
      ...(change.roles || change.subPortalIds ? await boardIssues(strapi, seated, now) : []),
    ]
    const [first, ...others] = issues
    if (first) throw new AccountRefusal(422, [first, ...others])
    await storePerson(strapi, userId, before.profile, change, now)
    const after = (await findAccount(strapi, { id: userId })) ?? refuseAccount(404, 'PERSON_UNKNOWN')
    if (standingOf(after, now).length > 0) await endSessions(strapi, userId)
    if (after.email !== before.email) await tellOfAddress(strapi, actor, { before, after }, now)
    const held = before.profile?.roleCodes ?? []
    if (mayApprove((after.profile?.roleCodes ?? []).filter((role) => !held.includes(role))))
      await tellOfGrant(strapi, actor, after, now)
    const changes = changesBetween(personView(before, null, now), personView(after, null, now))
    if (Object.keys(changes).length > 0)
      await recordAccountAct(
        strapi,
        { action: 'account.changed', actor, objectType: 'account', objectId: String(userId), details: { changes } },
        now,
      )
    return personView(after, null, now)
  })
}

/** Who signs in through the provider is known by address: nobody gives an approver's to an identity of their own (0006). */
function mustMayReaddress(actor: Account, before: Account, email: string | undefined): void {
  if (email === undefined || email === before.email || actor.isSuperAdmin) return
  if (mayApprove(before.profile?.roleCodes ?? []) || runsAccounts(before))
    refuseAccount(403, 'ADDRESS_OF_APPROVER', 'email')
}

function changesBetween(before: PersonView, after: PersonView): Record<string, { before: unknown; after: unknown }> {
  const old: Record<string, unknown> = { ...before }
  return Object.fromEntries(
    Object.entries(after)
      .filter(([field, value]) => JSON.stringify(old[field]) !== JSON.stringify(value))
      .map(([field, value]) => [field, { before: old[field], after: value }]),
  )
}
