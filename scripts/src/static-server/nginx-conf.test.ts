import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../net/free-port.ts'
import { contentTypes } from './content-types.ts'
import { describeFile } from './describe-file.ts'
import { securityHeaders } from './security-headers.ts'
import { writeNginxConfiguration } from './testing/write-nginx-configuration.ts'

const compose = fileURLToPath(new URL('../../compose/', import.meta.url))
const template = readFileSync(join(compose, 'nginx.conf.template'), 'utf8')

it('BP-6.3 the shipped nginx configuration says which TLS stands in front of it', () => {
  expect(template).toMatch(/TLS 1\.2 or\s*\n?#? ?newer only/)
})

it('MOHA-5.1c the shipped nginx configuration sends the headers the static server sends: both read one file', () => {
  const mounted = readFileSync(join(compose, '..', '..', 'docker-compose.yml'), 'utf8')
  expect(template).toContain('include /etc/nginx/security-headers.conf;')
  expect(mounted).toContain('./scripts/compose/security-headers.conf:/etc/nginx/security-headers.conf:ro')
  const lines = readFileSync(join(compose, 'security-headers.conf'), 'utf8').match(/^[^#\n].*$/gm) ?? []
  expect(Object.keys(securityHeaders)).toHaveLength(lines.length)
  for (const [name, value] of Object.entries(securityHeaders))
    expect(lines).toContain(`add_header ${name} "${value}" always;`)
})

// Debian: apt install nginx-light
const hasNginx = existsSync('/usr/sbin/nginx')

describe.runIf(hasNginx)('the shipped nginx configuration, in a real nginx', () => {
  const endings = [...Object.keys(contentTypes), '.khac']
  const folder = mkdtempSync(join(tmpdir(), 'cong-nginx-'))
  let nginx: ChildProcess
  let cms: Server
  let port = 0

  beforeAll(async () => {
    execFileSync('chmod', ['755', folder])
    write('moha.gov.vn/index.html', '<h1>Bộ Nội vụ</h1>')
    write('moha.gov.vn/404.html', 'không có')
    write('moha.gov.vn/en/404/index.html', 'not found')
    write('moha.gov.vn/tin/a/index.html', 'tin a')
    write('moha.gov.vn/chuyen-muc/tin/rss.xml', '<rss/>')
    write('moha.gov.vn/_astro/a.123.css', 'body{}')
    for (const ending of endings) write(`moha.gov.vn/tep/02/tep${ending}`, 'Bộ Nội vụ '.repeat(100))
    write('moha.gov.vn/tep/01/trang.html', '<script>alert(1)</script>')
    write('vucchc.moha.gov.vn/index.html', '<h1>Vụ CCHC</h1>')
    write('.generations/index.html', 'hidden')
    mkdirSync(join(folder, 'www', '.aliases'))
    symlinkSync('../vucchc.moha.gov.vn', join(folder, 'www', '.aliases', 'caicachhanhchinh.gov.vn'))
    cms = createServer((asked, answer) => answer.end(JSON.stringify({ url: asked.url, headers: asked.headers })))
    await new Promise<void>((resolve) => cms.listen(0, '127.0.0.1', resolve))
    port = await freePort()
    nginx = spawn('/usr/sbin/nginx', ['-c', writeConfiguration(), '-e', join(folder, 'error.log')], {
      stdio: 'inherit',
    })
    for (let attempt = 0; attempt < 50 && !(await get('/').catch(() => null)); attempt += 1) await sleep(100)
  })

  afterAll(() => {
    nginx.kill('SIGTERM')
    cms.close()
  })

  it('serves each portal by its own name and its local one, and nobody else', async () => {
    expect((await get('/')).body).toBe('<h1>Bộ Nội vụ</h1>')
    expect((await get('/', { host: 'moha.gov.vn' })).body).toBe('<h1>Bộ Nội vụ</h1>')
    expect((await get('/', { host: 'vucchc.localhost:8080' })).body).toBe('<h1>Vụ CCHC</h1>')
    for (const host of ['nobody.localhost', '.generations', '..'])
      expect([400, 404]).toContain((await get('/', { host })).status)
  })

  it('MIC-p9b serves a portal at its further names too', async () => {
    expect((await get('/', { host: 'caicachhanhchinh.gov.vn' })).body).toBe('<h1>Vụ CCHC</h1>')
    expect((await get('/khong-co/', { host: 'caicachhanhchinh.gov.vn' })).status).toBe(404)
    expect((await get('/', { host: 'nobody.gov.vn' })).status).toBe(404)
  })

  it('BP-4.1a leads from www to the portal’s own name', async () => {
    expect(await get('/tin/a/?b=1', { host: 'www.moha.gov.vn' })).toMatchObject({
      status: 301,
      headers: { location: 'https://moha.gov.vn/tin/a/?b=1' },
    })
  })

  it('CCHC-2.2a MOHA-3.1a leads from http to https where TLS ends in front', async () => {
    expect(await get('/tin/a/', { host: 'moha.gov.vn', 'x-forwarded-proto': 'http' })).toMatchObject({
      status: 301,
      headers: { location: 'https://moha.gov.vn/tin/a/' },
    })
    expect((await get('/tin/a/', { host: 'moha.gov.vn', 'x-forwarded-proto': 'https' })).status).toBe(200)
  })

  it('sends the security headers with every kind of answer', async () => {
    for (const path of [
      '/',
      '/khong-co/',
      '/_astro/a.123.css',
      '/chuyen-muc/tin/rss.xml',
      '/api/public/status',
      '/.env',
    ]) {
      const { headers } = await get(path)
      for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()], path).toBe(value)
    }
  })

  it('answers missing addresses and folders without their slash as the static server does', async () => {
    expect(await get('/khong-co/')).toMatchObject({ status: 404, body: 'không có' })
    expect(await get('/en/nothing/')).toMatchObject({ status: 404, body: 'not found' })
    expect(await get('/tin/a')).toMatchObject({ status: 301, headers: { location: '/tin/a/' } })
  })

  it('names types and how long to keep each file', async () => {
    expect((await get('/')).headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
    })
    expect((await get('/_astro/a.123.css')).headers['cache-control']).toMatch(/immutable/)
    expect((await get('/chuyen-muc/tin/rss.xml')).headers['content-type']).toBe('application/rss+xml; charset=utf-8')
    expect((await get('/tep/01/trang.html')).headers['content-disposition']).toBe('attachment')
  })

  it.each(endings)('sends a file ending in %s as the static server does', async (ending) => {
    const path = `tep/02/tep${ending}`
    const { headers, compressible } = describeFile(path)
    const sent = (await get(`/${path}`, { 'accept-encoding': 'gzip' })).headers
    expect(sent['content-type']).toBe(headers['Content-Type'])
    expect(sent['content-disposition']).toBe(headers['Content-Disposition'])
    expect(sent['content-encoding']).toBe(compressible ? 'gzip' : undefined)
  })

  it('passes the public API to the CMS without cookies, and answers 503 while it is down', async () => {
    const seen = JSON.parse(
      (await get('/api/public/status?x=1', { cookie: 'session=1', host: 'vucchc.localhost' })).body,
    )
    expect(seen.url).toBe('/api/public/status?x=1')
    expect(seen.headers['x-forwarded-host']).toBe('vucchc.moha.gov.vn')
    expect(seen.headers.cookie).toBeUndefined()
    expect((await get('/admin')).status).toBe(404)
    await new Promise((resolve) => cms.close(resolve))
    expect(await get('/api/public/status')).toMatchObject({
      status: 503,
      headers: { 'retry-after': '30', 'content-type': expect.stringContaining('json'), 'cache-control': 'no-store' },
    })
    expect(await get('/api/public/status', { accept: 'text/html,*/*' })).toMatchObject({
      status: 503,
      headers: { 'retry-after': '30', 'content-type': 'text/html; charset=utf-8' },
      body: expect.stringContaining('những gì đã viết vẫn còn'),
    })
    expect((await get('/cms-down/page')).status).toBe(404)
  })

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, 'www', path)), { recursive: true })
    writeFileSync(join(folder, 'www', path), text)
  }

  function writeConfiguration(): string {
    const address = cms.address()
    const cmsPort = typeof address === 'object' && address ? address.port : 0
    return writeNginxConfiguration(folder, { listen: `127.0.0.1:${port}`, cms: `http://127.0.0.1:${cmsPort}` })
  }

  function get(
    path: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: string }> {
    return new Promise((resolve, reject) => {
      const asking = request(
        { host: '127.0.0.1', port, path, headers: { host: 'localhost', ...headers } },
        async (answer) => {
          const body = Buffer.concat(await answer.toArray()).toString('utf8')
          resolve({ status: answer.statusCode, headers: answer.headers, body })
        },
      )
      asking.on('error', reject).end()
    })
  }
})
