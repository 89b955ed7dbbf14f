import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { signInToPanel } from './sign-in-to-panel.ts'

const account = { email: 'tong-bien-tap@cong.example', password: 'mat-khau' }
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  const isRightPassword = text === JSON.stringify(account)
  const answer = (status: number, body: unknown) => response.writeHead(status).end(JSON.stringify(body))
  if (request.url === '/admin/login')
    return isRightPassword ? answer(200, { data: { token: 'of-the-chief' } }) : answer(400, { error: {} })
  if (request.headers.authorization !== 'Bearer of-the-chief') return answer(401, { error: {} })
  return request.method === 'GET' ? answer(200, { said: text }) : answer(409, { error: { code: 'CASE_CHANGED' } })
})
let origin: string

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

it('makes every call with the token of the one who signed in', async () => {
  const panel = await signInToPanel(origin, account)
  expect(await panel.must('GET', '/review/inbox')).toEqual({ said: '' })
})

it('gives a refusal as it is where it was asked for, and throws its words where it must not be', async () => {
  const panel = await signInToPanel(origin, account)
  const refusal = { status: 409, body: { error: { code: 'CASE_CHANGED' } } }
  expect(await panel.ask('POST', '/review/cases', { move: 'approve' })).toEqual(refusal)
  await expect(panel.must('POST', '/review/cases', {})).rejects.toThrow(
    /POST \/review\/cases answered 409.*CASE_CHANGED/,
  )
})

it('says who could not sign in', async () => {
  await expect(signInToPanel(origin, { ...account, password: 'sai' })).rejects.toThrow('could not sign in: 400')
})

it('makes no more calls once its signal aborts', async () => {
  const stopping = new AbortController()
  const panel = await signInToPanel(origin, account, stopping.signal)
  stopping.abort()
  await expect(panel.must('GET', '/review/inbox')).rejects.toThrow('aborted')
})
