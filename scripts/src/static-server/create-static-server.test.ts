import { mkdirSync, mkdtempSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createStaticServer } from './create-static-server.ts'
import { securityHeaders } from './security-headers.ts'

const www = mkdtempSync(join(tmpdir(), 'cong-www-'))
let cms: Server
let site: Server
let port = 0
let cmsPort = 0

beforeAll(async () => {
  write('moha.gov.vn/index.html', '<h1>Bộ Nội vụ</h1>')
  write('moha.gov.vn/404.html', 'không có')
  write('vucchc.moha.gov.vn/404.html', '<a href="https://moha.gov.vn/">Bộ Nội vụ</a>')
  write('moha.gov.vn/en/404/index.html', 'not found')
  write('moha.gov.vn/tin/a/index.html', 'tin a '.repeat(200))
  write('moha.gov.vn/_astro/a.123.css', 'body{}')
  write('moha.gov.vn/tep/0123/Tờ trình.pdf', '%PDF')
  write('vucchc.moha.gov.vn/index.html', '<h1>Vụ CCHC</h1>')
  write('secrets.json', '{"secret": true}')
  write('.generations/1/index.html', 'Trung tâm thông tin')
  symlinkSync('.generations/1', join(www, 'ttt.moha.gov.vn'))
  cms = createServer((asked, answer) => {
    answer.setHeader('set-cookie', 'a=b')
    answer.end(JSON.stringify({ url: asked.url, headers: asked.headers }))
  })
  cmsPort = await listen(cms)
  site = createStaticServer({ www, cms: new URL(`http://127.0.0.1:${cmsPort}`) })
  port = await listen(site)
})

afterAll(() => {
  site.close()
  cms.close()
})

it('serves each portal under its local name, a linked generation folder too', async () => {
  expect((await get('/')).body).toBe('<h1>Bộ Nội vụ</h1>')
  expect((await get('/', { host: 'vucchc.localhost' })).body).toBe('<h1>Vụ CCHC</h1>')
  expect((await get('/', { host: 'ttt.localhost:8080' })).body).toBe('Trung tâm thông tin')
  expect((await get('/', { host: 'nobody.localhost' })).status).toBe(404)
})

it('sends the newest bytes after a file was replaced by rename, compressed or not', async () => {
  for (const encoding of ['br', 'gzip', 'identity']) {
    for (const version of ['một', 'hai', 'ba']) {
      const text = `${version} `.repeat(300)
      write('moha.gov.vn/tin/moi/next.html', text)
      renameSync(join(www, 'moha.gov.vn/tin/moi/next.html'), join(www, 'moha.gov.vn/tin/moi/index.html'))
      const answer = await get('/tin/moi/', { host: 'moha.gov.vn', 'accept-encoding': encoding })
      expect(answer.headers['content-encoding'] ?? 'identity').toBe(encoding)
      expect(answer.body).toBe(text)
    }
  }
})

it('answers 304 to a reader who has the page, and the page again after it changed', async () => {
  const first = await get('/tin/a/')
  const tag = { 'if-none-match': String(first.headers.etag) }
  expect((await get('/tin/a/', tag)).status).toBe(304)
  expect((await get('/tin/a/', { 'if-modified-since': String(first.headers['last-modified']) })).status).toBe(304)
  write('moha.gov.vn/tin/a/index.html', 'tin a, sửa')
  expect(await get('/tin/a/', tag)).toMatchObject({ status: 200, body: 'tin a, sửa' })
})

it('answers a missing page with the portal’s own page and status 404, in the reader’s language', async () => {
  expect(await get('/khong-co/')).toMatchObject({ status: 404, body: 'không có' })
  expect(await get('/en/nothing/')).toMatchObject({ status: 404, body: 'not found' })
})

it('keeps a reader of localhost there on a missing page too', async () => {
  const { body } = await get('/khong-co/', { host: 'vucchc.localhost:8080' })
  expect(body).toBe('<a href="http://localhost:8080/">Bộ Nội vụ</a>')
})

it('redirects folders without their slash for good', async () => {
  expect(await get('/tin/a?a=1')).toMatchObject({ status: 301, headers: { location: '/tin/a/?a=1' } })
  expect((await get('/__proto__')).status).toBe(404)
})

it.each(['/../secrets.json', '/..%2fsecrets.json', '/tin/%2e%2e/%2e%2e/secrets.json', '/.generations/1/index.html'])(
  'never leaves the portal’s folder: %s',
  async (path) => {
    const answer = await get(path)
    expect([400, 404]).toContain(answer.status)
    expect(answer.body).not.toMatch(/secret|Trung tâm/)
  },
)

it('MOHA-5.1c CCHC-10.4 BP-12.2 sends the security headers with every kind of answer', async () => {
  for (const path of ['/', '/khong-co/', '/../x', '/_astro/a.123.css', '/api/public/status']) {
    const { headers } = await get(path)
    for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()], path).toBe(value)
  }
})

it('finds a file whose name has Vietnamese letters and blanks', async () => {
  const answer = await get(`/tep/0123/${encodeURIComponent('Tờ trình.pdf')}`)
  expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'application/pdf' } })
})

it('takes no other method than GET and HEAD for files', async () => {
  expect(await get('/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
  expect(await get('/', {}, 'HEAD')).toMatchObject({ status: 200, body: '', headers: { 'content-length': '24' } })
})

it('passes the public API to the CMS without cookies either way', async () => {
  const answer = await get('/api/public/status?x=1', {
    cookie: 'session=1',
    authorization: 'Bearer x',
    host: 'vucchc.localhost',
  })
  const seen = JSON.parse(answer.body)
  expect(seen.url).toBe('/api/public/status?x=1')
  expect(seen.headers).toMatchObject({ 'x-forwarded-host': 'vucchc.moha.gov.vn', host: `127.0.0.1:${cmsPort}` })
  expect(seen.headers.cookie ?? seen.headers.authorization).toBeUndefined()
  expect(answer.headers['set-cookie']).toBeUndefined()
})

it('passes nothing else to the CMS', async () => {
  expect((await get('/api/articles')).status).toBe(404)
  expect((await get('/admin')).status).toBe(404)
  expect((await get('/api/public/../../admin')).status).toBe(400)
  expect((await get('/api/public/%2e%2e/publishing/changes')).status).toBe(400)
})

it('answers 503 with Retry-After while the CMS is down', async () => {
  const lonely = createStaticServer({ www, cms: new URL('http://127.0.0.1:1') })
  const port = await listen(lonely)
  const answer = await get('/api/public/status', {}, 'GET', port)
  expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '30' } })
  const page = await get('/api/public/status', { accept: 'text/html' }, 'GET', port)
  lonely.close()
  expect(page).toMatchObject({ status: 503, body: expect.stringContaining('những gì đã viết vẫn còn') })
})

function write(path: string, text: string): void {
  mkdirSync(dirname(join(www, path)), { recursive: true })
  writeFileSync(join(www, path), text)
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
}

interface Answer {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: string
}

function get(path: string, headers: Record<string, string> = {}, method = 'GET', at = port): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(
      { host: '127.0.0.1', port: at, path, method, headers: { host: 'localhost', ...headers } },
      async (answer) => {
        const bytes = Buffer.concat(await answer.toArray())
        const encoding = answer.headers['content-encoding']
        const plain = encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes
        resolve({ status: answer.statusCode, headers: answer.headers, body: plain.toString('utf8') })
      },
    )
    asking.on('error', reject).end()
  })
}
