import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { staffActor } from './staff-actor'

const profileSchema = z.object({ roleCodes: z.array(z.string()), adminUser: z.object({ id: z.int() }).nullable() })

/** The editors of the standing office at `now`, by name: to whom the chief may give an item. */
export async function standingEditors(strapi: Core.Strapi, now: Date): Promise<{ userId: number; name: string }[]> {
  const rows: unknown = await strapi.db.query('api::staff-profile.staff-profile').findMany({
    where: { unit: { isStandingOffice: true } },
    populate: { adminUser: { select: ['id'] } },
  })
  const ids = z
    .array(profileSchema)
    .parse(rows)
    .flatMap(({ roleCodes, adminUser }) => (roleCodes.includes('editor') && adminUser ? [adminUser.id] : []))
  const people = await Promise.all(ids.map((id) => staffActor(strapi, id, now)))
  return people
    .flatMap((person) => (person?.actor.active ? [{ userId: person.actor.userId, name: person.name }] : []))
    .sort((one, other) => one.name.localeCompare(other.name, 'vi'))
}
