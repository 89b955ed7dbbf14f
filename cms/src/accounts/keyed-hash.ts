import { createHmac, hkdfSync } from 'node:crypto'
import { environment } from '../environment'

const keys = new Map<string, Buffer>()

/**
 * A keyed hash of something we may compare but not keep, such as a login name or a recovery code. Without the
 * installation's key nobody can go through all of them to find the one behind it. `use` keeps hashes of different kinds apart.
 */
export function keyedHash(use: 'account' | 'recovery' | 'readerReport', value: string): string {
  return createHmac('sha256', keyFor(use)).update(value).digest('base64url')
}

function keyFor(use: string): Buffer {
  const known = keys.get(use)
  if (known) return known
  const key = Buffer.from(hkdfSync('sha256', environment.ENCRYPTION_KEY, '', `accounts ${use}`, 32))
  keys.set(use, key)
  return key
}
