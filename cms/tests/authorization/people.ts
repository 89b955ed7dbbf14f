import { type Role, roles } from 'shared-types/review'
import type { BootedCms } from '../boot/boot-strapi'
import type { Office } from '../review/office'

/** Where a person stands to an item: their unit, whether they work for its sub-portal, wrote it, answer for its topic. */
export interface Place {
  unit: 'own' | 'other' | 'office'
  portal: boolean
  wrote: boolean
  topic: boolean
}

/** Who asks: a role of the boards, a deputy to whom the chief lent his, or the super admin. */
export type Who = Role | 'deputyForChief' | 'superAdmin'
export const everybody: readonly Who[] = [...roles, 'deputyForChief', 'superAdmin']

/** The places of people to an item of the main portal, by name. */
export const mainPlaces: Readonly<Record<string, Place>> = {
  ownUnit: { unit: 'own', portal: false, wrote: false, topic: false },
  otherUnit: { unit: 'other', portal: false, wrote: false, topic: false },
  office: { unit: 'office', portal: false, wrote: false, topic: false },
  writer: { unit: 'other', portal: false, wrote: true, topic: false },
  topicHolder: { unit: 'other', portal: false, wrote: false, topic: true },
}

/** The same to an item of a sub-portal: each with and without working for it. */
export const subPlaces: Readonly<Record<string, Place>> = Object.fromEntries(
  Object.entries(mainPlaces).flatMap(([name, place]) => [
    [`${name}, other portal`, place],
    [`${name}, own portal`, { ...place, portal: true }],
  ]),
)

/** A stored account for every role and place, made when first asked for. */
export function staffRoom({ strapi }: BootedCms, office: Office) {
  const known = new Map<string, Promise<{ userId: number }>>()
  const unitOf = { own: office.units['reform'], other: office.units['legal'], office: office.units['office'] }

  async function hire(who: Who, place: Place): Promise<{ userId: number }> {
    const codes = who === 'superAdmin' ? ['strapi-super-admin'] : [who === 'deputyForChief' ? 'deputyChief' : who]
    const panelRoles = await strapi.db.query('admin::role').findMany({ where: { code: { $in: codes } } })
    const user = await strapi.db.query('admin::user').create({
      data: {
        email: `a-${known.size}-${Object.values(place).join('-')}@cong.example`,
        ...{ firstname: who, lastname: 'A', isActive: true, blocked: false },
        roles: panelRoles.map(({ id }: { id: number }) => id),
      },
    })
    if (who === 'superAdmin') return { userId: user.id }
    const lent = {
      ...{
        role: 'chief',
        scope: 'Duyệt đăng',
        decisionRef: '1/QĐ',
        channelIds: [],
        givenById: office.people.chief.userId,
      },
      ...{ from: '2020-01-01T00:00:00Z', to: '2999-01-01T00:00:00Z' },
    }
    await strapi.documents('api::staff-profile.staff-profile').create({
      data: {
        adminUser: user.id,
        unit: unitOf[place.unit],
        roleCodes: codes,
        subPortals: place.portal ? [office.portal] : [],
        topics: place.topic ? [office.topic] : [],
        activeFrom: '2020-01-01T00:00:00Z',
        securityBriefingAt: '2020-01-01T00:00:00Z',
        delegations: who === 'deputyForChief' ? [lent] : [],
      } as never,
    })
    return { userId: user.id }
  }

  return {
    of(who: Who, place: Place): Promise<{ userId: number }> {
      const key = `${who} ${JSON.stringify(place)}`
      const found = known.get(key) ?? hire(who, place)
      known.set(key, found)
      return found
    },
  }
}
