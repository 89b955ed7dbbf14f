import type { Core } from '@strapi/strapi'
import { localDay } from 'shared-types/calendar'
import { notify } from '../notices/notify'
import { standingOffice } from '../notices/standing-office'
import { retentionLines } from './retention-lines'

/** Tells the standing office how much is public beyond its retention, when that has changed (J1). */
export async function tellRetention(strapi: Core.Strapi, now: Date): Promise<{ proposed: number }> {
  const lines = await retentionLines(strapi, now)
  const latest = lines
    .map(({ retainUntil }) => retainUntil)
    .sort()
    .at(-1)
  if (latest === undefined) return { proposed: 0 }
  const params = { count: lines.length, day: localDay(now.toISOString()) }
  const once = `retention:${lines.length}:${latest}`
  await notify(strapi, { kind: 'retentionOver', to: await standingOffice(strapi, now), key: null, params, once }, now)
  return { proposed: lines.length }
}
