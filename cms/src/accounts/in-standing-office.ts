import type { Core } from '@strapi/strapi'
import type { Staff } from './staff'
import { staffActor } from './staff-actor'

/** Condition on a panel permission: the person works in the standing office now (decision 8, MOHA-3.4). */
export const inStandingOffice = {
  id: 'api::in-standing-office',
  of: (strapi: Core.Strapi) => ({
    displayName: 'Thuộc bộ phận thường trực',
    name: 'in-standing-office',
    category: 'Cổng',
    handler: async (user: { id: number }) => {
      const staff = await staffOfRequest(strapi, user.id)
      return staff?.actor.active === true && staff.actor.inStandingOffice
    },
  }),
}

const known = new WeakMap<object, Map<number, Promise<Staff | null>>>()

/** Strapi asks the condition anew for each permission of a person, at every request: they are read once a request. */
function staffOfRequest(strapi: Core.Strapi, userId: number): Promise<Staff | null> {
  const request = strapi.requestContext.get()
  if (!request) return staffActor(strapi, userId, new Date())
  const ofRequest = known.get(request) ?? new Map<number, Promise<Staff | null>>()
  known.set(request, ofRequest)
  const staff = ofRequest.get(userId) ?? staffActor(strapi, userId, new Date())
  ofRequest.set(userId, staff)
  return staff
}
