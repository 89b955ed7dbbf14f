import type { Core } from '@strapi/strapi'
import { touchClocks } from '../clocks/touch-clocks'
import { forDueCases } from './due-cases'
import { liveRow } from './live-row'
import { notifyBySystem } from './notify-by-system'
import { takeDown } from './publish-approved'
import type { CaseChange } from './review-case'
import { updateCase } from './review-store'
import { recordSystemAct } from './system-act'

/**
 * Takes down what was to be public until an instant that has come (T20, J10); the publisher dropped it by itself at that
 * instant. Where the next version is under way, its draft goes on. Returns how many it took down.
 */
export function withdrawDue(strapi: Core.Strapi, now: Date): Promise<number> {
  return forDueCases(strapi, 'liveUntil', now, async (key, item) => {
    if (!(await liveRow(strapi, key))) {
      await updateCase(strapi, item, { liveUntil: null })
      return false
    }
    const at = now.toISOString()
    const windowOver: CaseChange = {
      withdrawalReason: 'windowOver',
      withdrawalNote: null,
      withdrawnAt: at,
      withdrawnById: null,
    }
    const withdrawn = await updateCase(strapi, item, { ...windowOver, state: 'withdrawn', stateSince: at })
    let after = await takeDown(strapi, key, withdrawn)
    if (item.state !== 'published')
      after = await updateCase(strapi, after, { state: item.state, stateSince: item.stateSince })
    await recordSystemAct(strapi, key, 'withdraw', item, after, now, { withdrawalReason: 'windowOver' })
    await touchClocks(strapi, key, after, now)
    await notifyBySystem(strapi, 'itemWithdrawn', item, after, now)
    return true
  })
}
