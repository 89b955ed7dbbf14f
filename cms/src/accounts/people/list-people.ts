import type { Core } from '@strapi/strapi'
import { roles } from 'shared-types/review'
import { z } from 'zod'
import { type Account, allAccounts } from '../account'
import { runsAccounts, seesAccounts } from '../account-rights'
import { lastSeen } from '../database/account-activity'
import { refuseAccount } from '../errors'
import { titlesNow } from '../role-titles'
import { staffProfiles } from '../staff-profile'
import { personView } from './person-view'
import { subPortalWarnings } from './sub-portal-warnings'

/**
 * Everybody with an account, for whoever runs accounts and for the auditor; the units in which nobody supplies
 * information (MOHA-9.2, MIC-p11a), the sub-portals that lack something, and the titles roles have now.
 */
export async function listPeople(strapi: Core.Strapi, actor: Account, now: Date) {
  if (!seesAccounts(actor)) refuseAccount(403, 'FORBIDDEN')
  const profiles = await staffProfiles(strapi)
  const seen = await lastSeen(strapi)
  const titles = await titlesNow(strapi)
  const people = (await allAccounts(strapi, profiles)).map((account) =>
    personView(account, seen.get(account.userId) ?? null, now),
  )
  const supplied = new Set(
    people
      .filter((person) => person.standing.length === 0 && person.roles.includes('unitFocal'))
      .map((person) => person.unit?.id),
  )
  return {
    people,
    unitsWithoutFocalPoint: (await activeUnits(strapi)).filter(({ id }) => !supplied.has(id)),
    ...(await subPortalWarnings(strapi)),
    roles: roles.map((role) => ({ role, title: titles[role] })),
    mayChange: runsAccounts(actor),
  }
}

/** Units that supply information: in use, and neither the standing office nor the leadership. */
async function activeUnits(strapi: Core.Strapi): Promise<{ id: string; name: string }[]> {
  const rows: unknown = await strapi.db.query('api::unit.unit').findMany({
    where: { active: true, isStandingOffice: false, isLeadership: false, level: 'internalUnit' },
    select: ['documentId', 'nameVi'],
    orderBy: [{ order: 'asc' }, { nameVi: 'asc' }],
  })
  return z
    .array(z.object({ documentId: z.string(), nameVi: z.string() }))
    .parse(rows)
    .map(({ documentId, nameVi }) => ({ id: documentId, name: nameVi }))
}
