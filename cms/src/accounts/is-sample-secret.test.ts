import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { isSampleSecret } from './is-sample-secret'

it.each([
  'toBeModified1',
  'tobemodified',
  'changeme-changeme',
  'change-me-please!',
  'your-secret-here-1234',
  'aaaaaaaaaaaaaaaaaaaaaaaa',
  '1234123412341234',
  'example-of-a-long-key-9',
])('takes %s for a sample', (secret) => {
  expect(isSampleSecret(secret)).toBe(true)
})

it('takes random secrets for what they are', () => {
  for (let i = 0; i < 1000; i++)
    for (const encoding of ['hex', 'base64', 'base64url'] as const)
      expect(isSampleSecret(randomBytes(24).toString(encoding))).toBe(false)
})
