import type { Core } from '@strapi/strapi'
import { forDueCases } from './due-cases'
import { notifyBySystem } from './notify-by-system'
import { updateCase } from './review-store'
import { recordSystemAct } from './system-act'

/** Brings what was put off until an instant that has come back before whoever put it off (T19, MOHA-12.6). Returns how many. */
export function wakeDeferred(strapi: Core.Strapi, now: Date): Promise<number> {
  return forDueCases(strapi, 'deferUntil', now, async (key, item) => {
    const after = await updateCase(strapi, item, { deferUntil: null, stateSince: now.toISOString() })
    await recordSystemAct(strapi, key, 'wake', item, after, now)
    await notifyBySystem(strapi, 'itemWoken', item, after, now)
    return true
  })
}
