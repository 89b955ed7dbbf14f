import type { Core } from '@strapi/strapi'
import type { PolicyProfile } from 'shared-types/policy'
import type { Role } from 'shared-types/review'
import { z } from 'zod'
import { portalPolicy } from '../../policy/portal-policy'
import type { AccountIssue } from '../errors'
import { titlesUnder } from '../role-titles'
import { type StaffProfile, staffProfiles } from '../staff-profile'

/** A person as the board sees them: what they would hold, and on which sub-portals. */
export interface Seated {
  userId: number | null
  roles: readonly Role[]
  subPortalIds: readonly string[]
}

/**
 * What keeps a person from holding these roles on the boards they would sit on: a role the regulation does not have, or
 * a title whose seats are taken (CCHC-4.1: one deputy). The main portal has a board, and so has every sub-portal with a
 * regulation of its own. Call it in the transaction that seats the person: one at a time.
 */
export async function boardIssues(strapi: Core.Strapi, person: Seated, now: Date): Promise<AccountIssue[]> {
  await strapi.db.transaction(({ trx }) => trx.raw("select pg_advisory_xact_lock(hashtextextended('board-seats', 0))"))
  const ownBoards = await portalsWithOwnBoard(strapi)
  const others = (await staffProfiles(strapi)).filter((profile) => profile.adminUser?.id !== person.userId)
  const issues: AccountIssue[] = []
  for (const board of boardsOf(person.subPortalIds, ownBoards)) {
    const { profile } = await portalPolicy(strapi, board)
    const holders = others.filter(
      (other) => stillHeld(other, now) && boardsOf(subPortalIds(other), ownBoards).includes(board),
    )
    issues.push(...issuesUnder(profile, person.roles, holders))
  }
  return issues
}

function issuesUnder(
  profile: PolicyProfile,
  roles: readonly Role[],
  holders: readonly Pick<StaffProfile, 'roleCodes'>[],
): AccountIssue[] {
  const titles = titlesUnder(profile)
  return roles.flatMap((role): AccountIssue[] => {
    const title = titles[role]
    const seat = profile.board.find((one) => one.role === role)
    if (!seat && !hasPart(profile, role)) return [{ code: 'ROLE_NOT_ON_BOARD', field: 'roles', params: { title } }]
    const taken = holders.filter((holder) => holder.roleCodes.includes(role)).length
    return seat?.max !== undefined && taken >= seat.max
      ? [{ code: 'ROLE_FULL', field: 'roles', params: { title, max: seat.max } }]
      : []
  })
}

/** Whether some chain of the regulation gives the role something to do. */
function hasPart({ chains }: PolicyProfile, role: Role): boolean {
  return chains.some((chain) => chain.transitions.some((row) => row.by.some((by) => by.role === role)))
}

/** The boards somebody with these sub-portals sits on: those sub-portals that have one, else the main portal's (null). */
function boardsOf(subPortals: readonly string[], ownBoards: ReadonlySet<string>): (string | null)[] {
  const own = subPortals.filter((id) => ownBoards.has(id))
  return own.length > 0 ? own : [null]
}

function subPortalIds({ subPortals }: StaffProfile): string[] {
  return subPortals.map(({ documentId }) => documentId)
}

/** A seat is free again when its holder's time is over; one promised for later is taken. */
function stillHeld({ activeUntil }: StaffProfile, now: Date): boolean {
  return activeUntil === null || now.getTime() < Date.parse(activeUntil)
}

async function portalsWithOwnBoard(strapi: Core.Strapi): Promise<Set<string>> {
  const rows: unknown = await strapi.db
    .query('api::sub-portal.sub-portal')
    .findMany({ where: { profileCode: { $notNull: true } }, select: ['documentId'] })
  return new Set(
    z
      .array(z.object({ documentId: z.string() }))
      .parse(rows)
      .map(({ documentId }) => documentId),
  )
}
