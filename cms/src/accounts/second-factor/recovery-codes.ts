import { randomInt } from 'node:crypto'
import { keyedHash } from '../keyed-hash'

// Without the letters and digits that are read for one another.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const codeCount = 10

/** New recovery codes, e.g. `k7wq-m3fd-x9hs`; each is good for one login without the app (59 random bits). */
export function newRecoveryCodes(): string[] {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return Array.from({ length: codeCount }, () => [group(), group(), group()].join('-'))
}

/** The hash a recovery code is kept and looked up by; spaces, dashes and case do not count. */
export function recoveryHash(userId: number, code: string): string {
  return keyedHash('recovery', `${userId} ${code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`)
}
