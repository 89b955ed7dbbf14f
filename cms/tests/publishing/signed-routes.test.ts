import { exampleBody } from 'shared-types/fixtures'
import { type Outcome, snapshotPageSchema } from 'shared-types/publishing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Newsroom, openNewsroom } from '../boot/newsroom'
import { signedFetch } from '../boot/signed-fetch'

let cms: BootedCms
let newsroom: Newsroom
beforeAll(async () => {
  cms = await bootStrapi()
  newsroom = await openNewsroom(cms.strapi)
})
afterAll(() => cms?.stop())

const now = () => Math.floor(Date.now() / 1000)
const routes = [
  '/api/publishing/changes?after=0&limit=10',
  '/api/publishing/snapshot?limit=10',
  `/api/publishing/files/${'a'.repeat(64)}`,
]

describe('publishing requests', () => {
  for (const route of routes) {
    it(`are refused with 401 where nobody signed them: ${route.slice(0, 30)}`, async () => {
      expect((await fetch(`${cms.url}${route}`)).status).toBe(401)
    })
    it(`are refused with 401 where another secret signed them: ${route.slice(0, 30)}`, async () => {
      expect((await signedFetch(cms, route, { secret: 'x'.repeat(64) })).status).toBe(401)
    })
    for (const seconds of [-301, 301]) {
      it(`are refused with 401 when ${seconds} s off: ${route.slice(0, 30)}`, async () => {
        expect((await signedFetch(cms, route, { time: now() + seconds })).status).toBe(401)
      })
    }
  }

  it('are taken when 290 s off', async () => {
    expect((await signedFetch(cms, '/api/publishing/changes?after=0', { time: now() - 290 })).status).toBe(200)
  })

  it('are refused with 401 when the signature is of another address or body', async () => {
    const { headers } = await signedRequest('/api/publishing/changes?after=0')
    expect((await fetch(`${cms.url}/api/publishing/changes?after=1`, { headers })).status).toBe(401)
    const posted = await signedRequest('/api/publishing/outcomes', 'POST', JSON.stringify(outcome('f')))
    const altered = { method: 'POST', headers: posted.headers, body: JSON.stringify(outcome('g')) }
    expect((await fetch(`${cms.url}/api/publishing/outcomes`, altered)).status).toBe(401)
  })

  for (const query of ['after=-1', 'after=x', 'limit=0', 'limit=100000', 'after=0&more=1']) {
    it(`are refused with 400 when malformed: ${query}`, async () => {
      expect((await signedFetch(cms, `/api/publishing/changes?${query}`)).status).toBe(400)
    })
  }

  for (const body of ['{', '[]', '{"feedId":1}']) {
    it(`are refused with 400 when the body is ${body}`, async () => {
      expect((await signedFetch(cms, '/api/publishing/outcomes', { method: 'POST', body })).status).toBe(400)
    })
  }
})

describe('the snapshot', () => {
  it('gives everything public once, in order of key, whatever the size of a page', async () => {
    for (const name of ['Một', 'Hai', 'Ba', 'Bốn', 'Năm']) await newsroom.write('topic', { nameVi: name })
    const { documentId } = await newsroom.write('page', { title: 'Trang', body: exampleBody })
    await newsroom.publish('page', documentId)
    const whole = await pages(500)
    expect(whole.length).toBeGreaterThan(6)
    expect([...whole].sort()).toEqual(whole)
    expect(new Set(whole).size).toBe(whole.length)
    expect(await pages(2)).toEqual(whole)
  })

  async function pages(limit: number): Promise<string[]> {
    const keys: string[] = []
    for (let after: string | null = ''; after !== null; ) {
      const response = await signedFetch(
        cms,
        `/api/publishing/snapshot?after=${encodeURIComponent(after)}&limit=${limit}`,
      )
      const page = snapshotPageSchema.parse(await response.json())
      keys.push(
        ...page.documents.map(
          (document) => `${document.type}:${document.documentId}${'locale' in document ? `:${document.locale}` : ''}`,
        ),
      )
      after = page.next
    }
    return keys
  }
})

describe('an outcome', () => {
  it('is noted on the review case of its document, and an older one does not replace it', async () => {
    const { documentId } = await newsroom.write('page', { title: 'Kết quả', body: exampleBody })
    await newsroom.publish('page', documentId)
    const { feedId } = await (await signedFetch(cms, '/api/publishing/changes?after=0')).json()
    const report = outcome(feedId, `page:${documentId}:vi`)
    const post = (body: Outcome) =>
      signedFetch(cms, '/api/publishing/outcomes', { method: 'POST', body: JSON.stringify(body) })
    expect((await post(report)).status).toBe(204)
    const older = {
      ...report,
      finishedAt: '2026-11-23T01:00:00.000Z',
      documents: report.documents.map((document) => ({ ...document, state: 'failed' as const })),
    }
    expect((await post(older)).status).toBe(204)
    const item = await cms.strapi.db
      .query('api::review-case.review-case')
      .findOne({ where: { targetDocumentId: documentId, locale: 'vi' } })
    expect(item).toMatchObject({
      outcomeState: 'live',
      outcomeAt: '2026-11-23T02:00:00.000Z',
      outcomeDurationMs: 41.5,
      outcomeUrls: [{ host: 'moha.gov.vn', path: '/trang/ket-qua/' }],
      outcomeIssue: null,
    })
  })

  it('of another feed is refused', async () => {
    const response = await signedFetch(cms, '/api/publishing/outcomes', {
      method: 'POST',
      body: JSON.stringify(outcome('another')),
    })
    expect(response.status).toBe(409)
  })
})

describe('what the public may do', () => {
  it('is to ask for the status, and nothing else', async () => {
    const roles = await cms.strapi.db.query('plugin::users-permissions.role').findMany({ populate: ['permissions'] })
    const actions = roles.map((role: { type: string; permissions: { action: string }[] }) => [
      role.type,
      role.permissions.map(({ action }) => action),
    ])
    expect(Object.fromEntries(actions)).toEqual({
      public: ['api::public.status.read'],
      authenticated: ['api::public.status.read'],
    })
    const status = await fetch(`${cms.url}/api/public/status`)
    expect(await status.json()).toEqual({ status: 'ok', at: expect.any(String) })
  })

  for (const path of [
    '/api/articles',
    '/api/articles?status=draft',
    '/api/portal',
    '/api/upload/files',
    '/api/users',
    '/api/users/me',
    '/api/review-cases',
  ]) {
    it(`is not to read ${path}`, async () => {
      expect([401, 403, 404]).toContain((await fetch(`${cms.url}${path}`)).status)
    })
  }

  it('is not to register', async () => {
    const body = JSON.stringify({ username: 'someone', email: 'someone@example.vn', password: 'Password-123456' })
    const response = await fetch(`${cms.url}/api/auth/local/register`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    })
    expect([400, 403, 404, 405]).toContain(response.status)
  })

  it('is answered with a strict content security policy', async () => {
    const policy = (await fetch(`${cms.url}/api/public/status`)).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("object-src 'none'")
    expect(policy).toContain("connect-src 'self';")
    expect(policy).not.toContain('https:')
    expect(policy).not.toContain('unsafe-eval')
  })
})

async function signedRequest(path: string, method = 'GET', body = '') {
  const { signRequest } = await import('shared-types/publishing')
  const headers = await signRequest(cms.publishingSecret, { method, path, time: now(), body })
  return { headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) } }
}

function outcome(feedId: string, key = 'page:x:vi'): Outcome {
  return {
    feedId,
    seq: 1,
    asOf: '2026-11-23T02:00:00.000Z',
    buildId: 'build',
    finishedAt: '2026-11-23T02:00:00.000Z',
    durationMs: 41.5,
    pagesWritten: 3,
    pagesRemoved: 0,
    documents: [{ key, state: 'live', urls: [{ host: 'moha.gov.vn', path: '/trang/ket-qua/' }], issue: null }],
  }
}
