import { expect, it } from 'vitest'
import { signatureHeader, signRequest, verifyRequest } from './signature.ts'

const secret = 'a-secret-of-more-than-thirty-two-characters'
const request = { method: 'POST', path: '/nudge?x=1', time: 1_790_000_000, body: '{"head":7}' }
const signed = async () => ({ ...request, signature: (await signRequest(secret, request))[signatureHeader] ?? '' })

it('F4 a request we signed is valid within 300 seconds either way and stale after', async () => {
  expect(await verifyRequest(secret, await signed(), request.time + 300)).toBe('valid')
  expect(await verifyRequest(secret, await signed(), request.time - 300)).toBe('valid')
  expect(await verifyRequest(secret, await signed(), request.time + 301)).toBe('stale')
  expect(await verifyRequest(secret, await signed(), request.time - 301)).toBe('stale')
})

it.each([
  ['another body', { body: '{"head":8}' }],
  ['another path', { path: '/nudge?x=2' }],
  ['another method', { method: 'PUT' }],
  ['another time', { time: request.time + 1 }],
  ['a malformed signature', { signature: 'v1=00' }],
])('F4 %s makes it forged', async (_name, change) => {
  expect(await verifyRequest(secret, { ...(await signed()), ...change }, request.time)).toBe('forged')
})

it('F4 another secret makes it forged', async () => {
  expect(await verifyRequest('another-secret-of-more-than-32-characters', await signed(), request.time)).toBe('forged')
})
