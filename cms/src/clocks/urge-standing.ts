import type { Core } from '@strapi/strapi'
import type { Actor } from 'shared-types/review'
import { alreadySaid } from '../notices/notice-store'
import type { CaseKey } from '../review/case-key'
import { findCase } from '../review/review-store'
import { urgeOf } from './urge-of'

/** `none` where this person has nothing to urge, `said` where it was said on this working day. */
export type UrgeStanding = 'none' | 'open' | 'said'

/** Whether this person may urge on whoever keeps an item waiting. */
export async function urgeStanding(
  strapi: Core.Strapi,
  actor: Actor,
  key: CaseKey,
  now: Date,
): Promise<{ standing: UrgeStanding }> {
  const item = await findCase(strapi, key)
  const found = item && (await urgeOf(strapi, actor, item, now))
  if (!found) return { standing: 'none' }
  return { standing: (await alreadySaid(strapi, [found.once])).has(found.once) ? 'said' : 'open' }
}
