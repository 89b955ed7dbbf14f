import type { Core } from '@strapi/strapi'
import { staffActor } from './staff-actor'

/** Condition on a panel permission: the person works in the standing office now (decision 8, MOHA-3.4). */
export const inStandingOffice = {
  id: 'api::in-standing-office',
  of: (strapi: Core.Strapi) => ({
    displayName: 'Thuộc bộ phận thường trực',
    name: 'in-standing-office',
    category: 'Cổng',
    handler: async (user: { id: number }) => {
      const staff = await staffActor(strapi, user.id, new Date())
      return staff?.actor.active === true && staff.actor.inStandingOffice
    },
  }),
}
