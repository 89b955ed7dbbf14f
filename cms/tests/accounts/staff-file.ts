import { z } from 'zod'
import type { BootedCms } from '../boot/boot-strapi'

/** Changes the stored profile of a person behind every rule, as time or an older release would have left it. */
export async function setProfile(
  { strapi }: Pick<BootedCms, 'strapi'>,
  person: { userId: number },
  data: Record<string, unknown>,
): Promise<void> {
  const profiles = strapi.db.query('api::staff-profile.staff-profile')
  const { id } = await profiles.findOne({ where: { adminUser: { id: person.userId } } })
  await profiles.update({ where: { id }, data })
}

const actSchema = z.object({
  action: z.string(),
  refused: z.boolean(),
  actor_id: z.coerce.number().nullable(),
  reason: z.string().nullable(),
  details: z.preprocess((json) => (typeof json === 'string' ? JSON.parse(json) : json), z.unknown()),
})

/** The acts on record about something, oldest first. */
export async function actsOn(
  { strapi }: Pick<BootedCms, 'strapi'>,
  objectType: string,
  objectId: string | number,
): Promise<z.infer<typeof actSchema>[]> {
  const where = { object_type: objectType, object_id: String(objectId) }
  return z.array(actSchema).parse(await strapi.db.connection('audit_event').where(where).orderBy('seq'))
}
