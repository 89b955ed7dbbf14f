import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { answerFile } from './answer-file.ts'
import { listHosts } from './list-hosts.ts'
import { localLinks } from './local-links.ts'
import { passToCms } from './pass-to-cms.ts'
import { createFileReader } from './read-served-file.ts'
import { resolveHost } from './resolve-host.ts'
import { resolvePath } from './resolve-path.ts'
import { securityHeaders } from './security-headers.ts'

/**
 * The web server of `npm start`: each portal's folder below `www`, its 404 page, and `/api/public/`
 * from the CMS. It holds nothing between requests but compressed copies, so what the publisher wrote last is what is sent.
 */
export function createStaticServer(options: { www: string; cms: URL }): Server {
  const read = createFileReader()
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    answer(request, response).catch((error) => {
      console.error(error)
      if (response.headersSent) response.destroy()
      else answerText(response, 500, 'Máy chủ gặp lỗi.')
    })
  })
  server.headersTimeout = 10_000
  server.requestTimeout = 60_000
  return server

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const hosts = await listHosts(options.www)
    const host = resolveHost(request.headers.host, hosts)
    if (host === null) return answerText(response, 404, 'Không có cổng nào ở địa chỉ này.')
    const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s)
    const resolved = resolvePath(path)
    const isMalformed = 'wrong' in resolved && resolved.wrong === 'malformed'
    if (path.startsWith('/api/public/') && !isMalformed) return passToCms(request, response, options.cms, host)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return answerText(response, 405, 'Chỉ đọc.')
    }
    if (isMalformed) return answerText(response, 400, 'Địa chỉ không hợp lệ.')
    const folder = join(options.www, host)
    const file = 'file' in resolved ? resolved.file : ''
    const edit = localLinks(request.headers.host, hosts)
    const outcome = file ? await answerFile(request, response, read, { folder, file, status: 200, edit }) : 'missing'
    if (outcome === 'sent') return
    if (outcome === 'folder') return redirect(response, query === undefined ? `${path}/` : `${path}/?${query}`)
    await answerMissing(request, response, { folder, edit }, path)
  }

  async function answerMissing(
    request: IncomingMessage,
    response: ServerResponse,
    portal: { folder: string; edit: ((html: string) => string) | null },
    path: string,
  ): Promise<void> {
    for (const file of path.startsWith('/en/') ? ['en/404/index.html', '404.html'] : ['404.html']) {
      if ((await answerFile(request, response, read, { ...portal, file, status: 404 })) === 'sent') return
    }
    answerText(response, 404, 'Không tìm thấy trang.')
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location, 'Cache-Control': 'public, max-age=0, must-revalidate' }).end()
}

function answerText(response: ServerResponse, status: number, words: string): void {
  response
    .writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(`${words}\n`)
}
