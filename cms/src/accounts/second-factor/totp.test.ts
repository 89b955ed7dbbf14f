import { expect, it } from 'vitest'
import { newTotpSecret, totpOf } from './totp'

// RFC 6238, appendix B, SHA-1; its codes have eight digits, ours are the last six.
const rfcSecret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const totp = totpOf(rfcSecret, { issuer: 'Cổng', account: 'ai@cong.example' })

it.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
])('takes the codes of RFC 6238 at %i s', (seconds, code) => {
  expect(totp.stepOf(code, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30))
})

it('takes a code one step early or late, and no other', () => {
  const at = (seconds: number) => totp.stepOf('050471', new Date((1111111111 + seconds) * 1000))
  expect(at(30)).toBe(37037037)
  expect(at(-30)).toBe(37037037)
  expect(at(60)).toBeNull()
  expect(at(-60)).toBeNull()
})

it('takes only six digits', () => {
  for (const code of ['', '28708', '2870822', '28708a', ' 287082', '٢٨٧٠٨٢'])
    expect(totp.stepOf(code, new Date(59_000))).toBeNull()
})

it('gives an address authenticator apps read, and secrets of 160 bits that differ', () => {
  expect(totp.url).toBe(
    'otpauth://totp/C%E1%BB%95ng:ai%40cong.example?issuer=C%E1%BB%95ng&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&algorithm=SHA1&digits=6&period=30',
  )
  const secrets = new Set(Array.from({ length: 50 }, newTotpSecret))
  expect(secrets.size).toBe(50)
  for (const secret of secrets) expect(secret).toMatch(/^[A-Z2-7]{32}$/)
})
