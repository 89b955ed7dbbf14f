import { describe, expect, it } from 'vitest'
import type { SaveNews } from './save-news'
import { withSeen } from './with-seen'

const address = 'http://cms/content-manager/collection-types/api::article.article/abc?locale=vi'
const key = { uid: 'api::article.article', documentId: 'abc', locale: 'vi' }
const row = (updatedAt: string) => () => Response.json({ data: { documentId: 'abc', updatedAt }, meta: {} })
const refusal = (status: number, error: object) => () => Response.json({ data: null, error }, { status })

/** A panel whose server answers in turn: what it sent and what it was told. */
function panel(...answers: (() => Response)[]) {
  const sent: (string | null)[] = []
  const news: SaveNews[] = []
  const send = withSeen(
    async (_input, init) => {
      sent.push(new Headers(init?.headers).get('x-cong-seen'))
      const answer = answers[sent.length - 1]
      if (!answer) throw new TypeError('Failed to fetch')
      return answer()
    },
    new Map(),
    (told) => {
      if (told.kind !== 'saving') news.push(told)
    },
  )
  return { sent, news, read: () => send(address), save: () => send(address, { method: 'PUT', body: '{}' }) }
}

describe('withSeen', () => {
  it('sends with a save the version the form was loaded with', async () => {
    const { sent, news, read, save } = panel(row('2026-11-23T08:00:00.000Z'), row('2026-11-23T09:00:00.000Z'))
    await read()
    await save()
    expect(sent).toEqual([null, '2026-11-23T08:00:00.000Z'])
    expect(news).toEqual([{ kind: 'saved', key }])
  })

  it('has seen what it saved itself', async () => {
    const { sent, save } = panel(row('2026-11-23T09:00:00.000Z'), row('2026-11-23T09:01:00.000Z'))
    await save()
    await save()
    expect(sent).toEqual([null, '2026-11-23T09:00:00.000Z'])
  })

  it('tells who saved in between', async () => {
    const message = 'Lê Thị Hoa đã sửa tài liệu này lúc 09:05, sau khi bạn mở.'
    const details = { code: 'EDIT_CONFLICT', errors: [{ path: [], message, name: 'EDIT_CONFLICT' }] }
    const { news, save } = panel(refusal(409, { status: 409, name: 'ConflictError', message, details }))
    await save()
    expect(news).toEqual([{ kind: 'failed', key, conflict: { message }, legacy: [] }])
  })

  it('answers every refused save as the form understands it, in the server’s words', async () => {
    const { save } = panel(refusal(403, { status: 403, name: 'ForbiddenError', message: 'Chưa sửa được', details: {} }))
    const answer = await save()
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({
      error: {
        name: 'ValidationError',
        message: 'Chưa sửa được',
        details: { errors: [{ path: [], message: 'Chưa sửa được' }] },
      },
    })
  })

  it('keeps the fields a refusal names, and the text the server offers for them', async () => {
    const legacy = { name: 'LEGACY_TEXT', encoding: 'TCVN3', converted: 'Quyết định' }
    const errors = [{ path: ['title'], message: 'Chữ TCVN3', ...legacy }]
    const { news, save } = panel(
      refusal(400, { status: 400, name: 'ValidationError', message: 'Chữ TCVN3', details: { errors } }),
    )
    const answer = await save()
    expect(await answer.json()).toMatchObject({ error: { details: { errors: [{ path: ['title'] }] } } })
    expect(news).toMatchObject([
      { kind: 'failed', legacy: [{ name: 'title', encoding: 'TCVN3', converted: 'Quyết định' }] },
    ])
  })

  it('says a lost connection in Vietnamese and keeps the form unsaved', async () => {
    const { news, save } = panel()
    const answer = await save()
    expect(await answer.json()).toMatchObject({
      error: { name: 'ValidationError', message: expect.stringContaining('mạng') },
    })
    expect(news).toMatchObject([{ kind: 'failed', conflict: null }])
  })
})
