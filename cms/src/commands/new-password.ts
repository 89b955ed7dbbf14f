import { randomBytes } from 'node:crypto'

/** A random password of 24 characters that also satisfies Strapi's own rule (lower case, upper case, digit). */
export function newPassword(): string {
  for (;;) {
    const password = randomBytes(18).toString('base64url')
    if (/[a-z]/.test(password) && /[A-Z]/.test(password) && /\d/.test(password)) return password
  }
}
