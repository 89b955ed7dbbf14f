import type { Core } from '@strapi/strapi'
import type { Asked } from 'shared-types/review'
import { z } from 'zod'
import { isRunning } from '../accounts/is-running'
import { staffProfiles } from '../accounts/staff-profile'
import { uidOf } from '../content/content-types'
import type { ReviewCase } from './review-case'

/** What a dialog lets choose from. */
export interface StaffLists {
  units: { documentId: string; name: string }[]
  boardMembers: { userId: number; name: string }[]
}

const unitsSchema = z.array(z.object({ documentId: z.string(), nameVi: z.string() }))
const usersSchema = z.array(
  z.object({ id: z.int(), firstname: z.string().nullable(), lastname: z.string().nullable(), email: z.string() }),
)

/** The lists the moves open to a person ask for: active units (T9), board members of the item's field (T11). */
export async function staffLists(
  strapi: Core.Strapi,
  asks: ReadonlySet<Asked | undefined>,
  item: ReviewCase,
  now: Date,
): Promise<StaffLists> {
  return {
    units: asks.has('unit') ? await activeUnits(strapi) : [],
    boardMembers: asks.has('member') ? await membersOfField(strapi, item, now) : [],
  }
}

async function activeUnits(strapi: Core.Strapi): Promise<StaffLists['units']> {
  const rows = await strapi.db.query(uidOf.unit).findMany({
    where: { active: true },
    select: ['documentId', 'nameVi'],
    orderBy: [{ order: 'asc' }, { nameVi: 'asc' }],
  })
  return unitsSchema.parse(rows).map(({ documentId, nameVi }) => ({ documentId, name: nameVi }))
}

async function membersOfField(
  strapi: Core.Strapi,
  { topicIds }: ReviewCase,
  now: Date,
): Promise<StaffLists['boardMembers']> {
  const members = (await staffProfiles(strapi)).filter(
    ({ roleCodes, topics, activeFrom, activeUntil }) =>
      roleCodes.includes('boardMember') &&
      topics.some((topic) => topicIds.includes(topic.documentId)) &&
      isRunning(activeFrom, activeUntil, now),
  )
  const ids = members.flatMap(({ adminUser }) => (adminUser ? [adminUser.id] : []))
  if (ids.length === 0) return []
  const rows = await strapi.db
    .query('admin::user')
    .findMany({ where: { id: { $in: ids } }, select: ['id', 'firstname', 'lastname', 'email'] })
  return usersSchema
    .parse(rows)
    .map(({ id, firstname, lastname, email }) => ({
      userId: id,
      name: [lastname, firstname].filter(Boolean).join(' ') || email,
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'vi'))
}
