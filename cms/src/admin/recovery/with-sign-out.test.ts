import { expect, it } from 'vitest'
import { withSignOut } from './with-sign-out'

const token = `x.${btoa(JSON.stringify({ userId: '7', sessionId: 's' })).replace(/=+$/, '')}.y`

async function signedOut(init: RequestInit, status: number): Promise<(string | null)[]> {
  const people: (string | null)[] = []
  const send = withSignOut(
    async () => new Response(null, { status }),
    (person) => people.push(person),
  )
  await send('http://cms/admin/logout', { method: 'POST', ...init })
  return people
}

it('tells who signed out of their own accord', async () => {
  const headers = { Authorization: `Bearer ${token}` }
  expect(await signedOut({ body: '{"deviceId":"d"}', headers }, 200)).toEqual(['7'])
})

it('tells a sign-out with a token it cannot read', async () => {
  expect(await signedOut({ body: '{"deviceId":"d"}', headers: { Authorization: 'Bearer z' } }, 200)).toEqual([null])
})

it('is silent where a session died by itself', async () => {
  expect(await signedOut({}, 401)).toEqual([])
  expect(await signedOut({}, 200)).toEqual([])
})
