import { createHmac, hkdfSync } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import { environment } from '../environment'

const key = Buffer.from(hkdfSync('sha256', environment.ENCRYPTION_KEY, '', 'addresses in the audit log', 32))

/**
 * Keyed hash of the address the request under way came from, null where there is none. Equal addresses give equal
 * hashes, so that attempts can be counted; without the installation's key nobody has the address back.
 */
export function addressHash(strapi: Core.Strapi): string | null {
  const address: unknown = strapi.requestContext.get()?.request.ip
  return typeof address === 'string' && address !== '' ? hashOfAddress(address) : null
}

/** The same of an address at hand. */
export function hashOfAddress(address: string): string {
  return createHmac('sha256', key).update(address).digest('hex')
}
