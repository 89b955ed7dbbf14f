import { createHmac, timingSafeEqual } from 'node:crypto'
import { environment } from '../environment'

/**
 * Addresses change only once in so many milliseconds, so that a list shows the same picture at the same address; each
 * is good for one to two of these periods.
 */
const periodMs = 600_000

/** The address under which an upload can be read for the next 10 to 20 minutes. */
export function signedAddress(name: string, now: number): string {
  const expires = (Math.floor(now / periodMs) + 2) * periodMs
  return `/media/${name}?expires=${expires}&signature=${signatureOf(name, expires)}`
}

/** Whether an address is one of ours, unaltered and not expired. */
export function isGoodAddress(name: string, query: { expires: number; signature: string }, now: number): boolean {
  const expected = Buffer.from(signatureOf(name, query.expires))
  const given = Buffer.from(query.signature)
  return expected.length === given.length && timingSafeEqual(expected, given) && now < query.expires
}

function signatureOf(name: string, expires: number): string {
  const [key = ''] = environment.APP_KEYS
  return createHmac('sha256', `media ${key}`).update(`${name}\n${expires}`).digest('hex')
}
