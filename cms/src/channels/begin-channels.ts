import type { Core } from '@strapi/strapi'
import { uidOf } from '../content/content-types'
import { portalPolicy } from '../policy/portal-policy'

/**
 * Gives the main portal the channels its regulation begins with (CCHC-5.1, HY-7.5, BP-7.3c, BP-7.3f): those of which it
 * has none by that address yet. They are approved, since the regulation itself names them, and are the menu of a portal that
 * has no other; from then on they are people's.
 */
export async function beginChannels(strapi: Core.Strapi): Promise<void> {
  const { profile } = await portalPolicy(strapi, null)
  const ofMain = { subPortal: { id: { $null: true } } }
  const showInMenu = (await strapi.db.query(uidOf.channel).count({ where: ofMain })) === 0
  for (const [index, { slug, nameVi, source }] of profile.channels.entries()) {
    const there = await strapi.db.query(uidOf.channel).findOne({ where: { slug, ...ofMain } })
    if (there) continue
    const channel: object = { slug, nameVi, order: index + 1, showInMenu, state: 'approved', decisionRef: source }
    await strapi.documents(uidOf.channel).create({ data: { ...channel } })
  }
}
