import { createHash } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import type { ReaderReport } from 'shared-types/forms'
import { keyedHash } from '../accounts/keyed-hash'
import { aboutPage } from './about-page'
import { addReport, awaitTurn, countFrom } from './report-store'

/** How many reports one address, and everybody together, may send within an hour: many people share an office's. */
const perHour = { address: 20, everybody: 600 } as const

const hourMs = 3_600_000

/**
 * Takes a reader's report into the queue (HY-12.1). The same report sent twice in a day from one place is one report.
 * Nothing is kept of the address but a hash that is keyed anew each day, and that for a day.
 */
export async function receiveReport(
  strapi: Core.Strapi,
  said: Omit<ReaderReport, 'website'>,
  from: { host: string; address: string },
  now: Date,
): Promise<'kept' | 'noPortal' | 'tooMany'> {
  const addressHash = keyedHash('readerReport', `${now.toISOString().slice(0, 10)} ${from.address}`)
  const parts = [addressHash, from.host, said.page, said.what, said.message, said.contact]
  const onceKey = createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
  const verdict = async () => {
    const sent = await countFrom(strapi, addressHash, onceKey, new Date(now.getTime() - hourMs))
    if (sent.again) return 'kept'
    return sent.address >= perHour.address || sent.everybody >= perHour.everybody ? 'tooMany' : null
  }
  // Who sends a flood costs one query, not the search for the page.
  const early = await verdict()
  if (early) return early
  const about = await aboutPage(strapi, from.host, said.page)
  if (!about) return 'noPortal'
  return strapi.db.transaction(async () => {
    await awaitTurn(strapi)
    const late = await verdict()
    if (late) return late
    await addReport(strapi, { ...about, ...said, at: now, onceKey, addressHash })
    return 'kept'
  })
}
