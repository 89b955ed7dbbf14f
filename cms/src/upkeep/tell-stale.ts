import type { Core } from '@strapi/strapi'
import { alreadySaid } from '../notices/notice-store'
import { notify } from '../notices/notify'
import { peopleOfRole } from '../notices/people-of-role'
import { standingOffice } from '../notices/standing-office'
import { type StaleLine, staleLines } from './stale-lines'
import words from './words.vi.json'

/** Tells the standing office, and of the regulation's own measure the chief, what has grown stale; each spell once (J12). */
export async function tellStale(strapi: Core.Strapi, now: Date): Promise<{ stale: number; told: number }> {
  const lines = await staleLines(strapi, now)
  const said = await alreadySaid(strapi, lines.map(onceOf))
  const news = lines.filter((line) => !said.has(onceOf(line)))
  for (const line of news) {
    const office = await standingOffice(strapi, now)
    const to = line.what === 'kind' ? [...office, ...(await peopleOfRole(strapi, 'chief', now))] : office
    const params = { title: titleOf(line), age: ageOf(line) }
    await notify(strapi, { kind: 'staleContent', to, key: null, params, once: onceOf(line) }, now)
  }
  return { stale: lines.length, told: news.length }
}

function onceOf({ what, id, newestAt }: StaleLine): string {
  return `stale:${what}:${id}:${newestAt ?? ''}`
}

function titleOf({ what, id, name }: StaleLine): string {
  const kinds: Readonly<Record<string, string>> = words.kinds
  return what === 'kind' ? (kinds[id] ?? name) : name
}

function ageOf({ counts, maxAge }: StaleLine): string {
  return (counts === 'day' ? words.days : words.workingDays).replace('{count}', String(maxAge))
}
