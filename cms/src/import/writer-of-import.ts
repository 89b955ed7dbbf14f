import type { Core } from '@strapi/strapi'
import type { Policy } from 'shared-types/policy'
import { type Actor, canEdit, type Role } from 'shared-types/review'
import { z } from 'zod'
import type { Staff } from '../accounts/staff'
import { staffActor } from '../accounts/staff-actor'
import { beginPolicy } from '../review/begin-policy'

/** Where the drafts of an import are to stand; null for the unit is the writer's own. */
export interface ImportPlace {
  subPortalId: string | null
  owningUnitId: string | null
}

/** Whose name the drafts carry, and whether somebody named them; or why nobody's. */
export type WriterFound =
  | { writer: Staff; named: boolean }
  | { problem: 'NO_SUCH_ACCOUNT' | 'MAY_NOT_WRITE' | 'NOBODY_WRITES' }

/** Who is taken first where nobody is named: those whose office it is to provide texts. */
const byOffice: readonly Role[] = ['reporter', 'contributor', 'unitFocal', 'editor', 'unitHead']

const accountsSchema = z.array(z.object({ id: z.int() }))
const profilesSchema = z.array(z.object({ adminUser: z.object({ id: z.int() }).nullable() }))

/**
 * The person in whose name an import writes: the one with this e-mail address, or without one the first who may write
 * there, the standing office's own people before others. Four-eyes counts them as the writer.
 */
export async function writerOfImport(
  strapi: Core.Strapi,
  email: string | null,
  place: ImportPlace,
  now: Date,
): Promise<WriterFound> {
  const { policy } = await beginPolicy(strapi, 'article', place.subPortalId, now)
  if (email !== null) {
    const [account] = accountsSchema.parse(
      await strapi.db.query('admin::user').findMany({ where: { email: email.toLowerCase() }, select: ['id'] }),
    )
    const writer = account ? await staffActor(strapi, account.id, now) : null
    if (!writer) return { problem: 'NO_SUCH_ACCOUNT' }
    return mayWrite(writer.actor, place, policy) ? { writer, named: true } : { problem: 'MAY_NOT_WRITE' }
  }
  const profiles = profilesSchema.parse(
    await strapi.db
      .query('api::staff-profile.staff-profile')
      .findMany({ populate: { adminUser: { select: ['id'] } }, orderBy: { id: 'asc' } }),
  )
  const staff: Staff[] = []
  for (const { adminUser } of profiles) {
    const person = adminUser && (await staffActor(strapi, adminUser.id, now))
    if (person && mayWrite(person.actor, place, policy)) staff.push(person)
  }
  const [writer] = staff.sort((a, b) => orderOf(a.actor) - orderOf(b.actor))
  return writer ? { writer, named: false } : { problem: 'NOBODY_WRITES' }
}

/** Whether the review lets them write a new draft there; the same question its wall asks. */
function mayWrite(actor: Actor, { subPortalId, owningUnitId }: ImportPlace, policy: Policy): boolean {
  if (actor.unitId === null || (owningUnitId !== null && owningUnitId !== actor.unitId)) return false
  const draft = {
    ...{ state: 'draft' as const, subPortalId, owningUnitId: actor.unitId },
    ...{ writerIds: [actor.userId], submittedById: null },
  }
  return canEdit(actor, draft, policy) === 'yes'
}

function orderOf(actor: Actor): number {
  const office = Math.min(...actor.roles.map((role) => byOffice.indexOf(role)).filter((rank) => rank >= 0))
  return (actor.inStandingOffice ? 0 : byOffice.length) + office
}
