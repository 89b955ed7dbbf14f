import { Secret, TOTP } from 'otpauth'

const period = 30

/** A time-based one-time password as authenticator apps know it (RFC 6238, SHA-1, six digits, thirty seconds). */
export interface Totp {
  /** The `otpauth://` address an app is set up with. */
  url: string
  /** The time step a code belongs to, one step early or late allowed; null where it is none. */
  stepOf(code: string, now: Date): number | null
}

/** The one-time password with this secret (base32). */
export function totpOf(secret: string, label: { issuer: string; account: string }): Totp {
  const totp = new TOTP({ issuer: label.issuer, label: label.account, secret: Secret.fromBase32(secret), period })
  return {
    url: totp.toString(),
    stepOf: (code, now) => {
      if (!/^\d{6}$/.test(code)) return null
      const delta = totp.validate({ token: code, timestamp: now.getTime(), window: 1 })
      return delta === null ? null : Math.floor(now.getTime() / 1000 / period) + delta
    },
  }
}

/** A new secret of 160 random bits, base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32
}
