import { describe, expect, it } from 'vitest'
import { withSecondFactor } from './with-second-factor'

const refused = (code: string, message: string) =>
  Response.json({ error: { status: 401, name: 'UnauthorizedError', message, details: { code } } }, { status: 401 })
const welcome = () => Response.json({ data: { token: 't' } })
const login: [string, RequestInit] = ['http://cms/admin/login', { method: 'POST', body: '{"email":"a@b.vn"}' }]

/** A server that answers in turn, and what it was sent. */
function server(...answers: (() => Response)[]) {
  const sent: RequestInit[] = []
  const send: typeof fetch = async (_input, init) => {
    sent.push(init ?? {})
    return answers[sent.length - 1]?.() ?? welcome()
  }
  return { sent, send }
}
const codeSent = (init: RequestInit | undefined) => new Headers(init?.headers).get('x-cong-totp')

describe('withSecondFactor', () => {
  it('MOHA-5.2 asks for the code and signs in again with it', async () => {
    const { sent, send } = server(() => refused('TOTP_REQUIRED', 'Nhập mã'))
    const answer = await withSecondFactor(send, async () => '123456')(...login)
    expect(answer.status).toBe(200)
    expect(sent.map(codeSent)).toEqual([null, '123456'])
    expect(sent[1]?.body).toBe(login[1].body)
  })

  it('says the server’s words where the code was wrong and asks once more', async () => {
    const { send } = server(
      () => refused('TOTP_REQUIRED', 'Nhập mã'),
      () => refused('TOTP_WRONG', 'Mã không đúng'),
    )
    const asked: (string | null)[] = []
    const answer = await withSecondFactor(send, async (again) => {
      asked.push(again)
      return '123456'
    })(...login)
    expect(answer.status).toBe(200)
    expect(asked).toEqual([null, 'Mã không đúng'])
  })

  it('hands the refusal on where the person gives up', async () => {
    const { sent, send } = server(() => refused('TOTP_REQUIRED', 'Nhập mã'))
    const answer = await withSecondFactor(send, async () => null)(...login)
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ error: { message: 'Nhập mã' } })
    expect(sent).toHaveLength(1)
  })

  it('leaves a locked account to the login page', async () => {
    const { send } = server(() => refused('ACCOUNT_LOCKED', 'Tài khoản tạm khóa 15 phút'))
    const answer = await withSecondFactor(send, async () => expect.unreachable())(...login)
    expect(await answer.json()).toMatchObject({ error: { message: 'Tài khoản tạm khóa 15 phút' } })
  })

  it('asks nothing for any other request', async () => {
    const { send } = server(() => refused('TOTP_REQUIRED', 'Nhập mã'))
    const answer = await withSecondFactor(send, async () => expect.unreachable())('http://cms/review/inbox')
    expect(answer.status).toBe(401)
  })
})
