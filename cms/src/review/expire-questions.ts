import type { Core } from '@strapi/strapi'
import { touchClocks } from '../clocks/touch-clocks'
import { forDueCases } from './due-cases'
import { notifyBySystem } from './notify-by-system'
import { endedQuestion } from './question-log'
import { returnedState } from './return-state'
import { updateCase } from './review-store'
import { recordSystemAct } from './system-act'

/**
 * Ends questions that got no answer in the profile's days: the provider has not accepted to clarify (F4, MOHA-12.5), and
 * the item returns to whoever asked. Returns how many.
 */
export function expireQuestions(strapi: Core.Strapi, now: Date): Promise<number> {
  return forDueCases(strapi, 'questionDueAt', now, async (key, item) => {
    if (item.state !== 'needsInfo') return false
    const after = await updateCase(strapi, item, {
      ...returnedState(item),
      ...endedQuestion(item, 'expired', null, now),
      state: item.previousState ?? 'inTriage',
      stateSince: now.toISOString(),
    })
    await recordSystemAct(strapi, key, 'questionExpired', item, after, now)
    await touchClocks(strapi, key, after, now)
    await notifyBySystem(strapi, 'itemQuestionExpired', item, after, now)
    return true
  })
}
