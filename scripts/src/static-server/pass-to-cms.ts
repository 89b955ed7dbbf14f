import {
  Agent,
  type IncomingMessage,
  request as httpRequest,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http'

const milliseconds = 10_000
const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Headers of one hop, and those by which a reader could be known to the CMS: the public API is anonymous. */
const dropped = [
  'connection',
  'keep-alive',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'cookie',
  'authorization',
  'forwarded',
]

/** For a form sent by a browser; nginx has the same words. */
const downPage = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Chưa gửi được</title><h1>Chưa gửi được</h1><p>Dịch vụ tạm thời gián đoạn. Xin bấm nút quay lại của trình duyệt rồi gửi lại sau ít phút: những gì đã viết vẫn còn.</p><p lang="en">Not sent yet: the service is down for the moment. Please go back and send again in a few minutes; what you wrote is still there.</p></html>`

/** Passes a request below `/api/public/` to the CMS; 503 when it is down, 504 when it is slow, both with Retry-After. */
export function passToCms(request: IncomingMessage, response: ServerResponse, cms: URL, host: string): void {
  const headers: OutgoingHttpHeaders = { ...request.headers }
  for (const name of dropped) delete headers[name]
  headers.host = cms.host
  headers['x-forwarded-for'] = request.socket.remoteAddress
  headers['x-forwarded-host'] = host
  headers['x-forwarded-proto'] = 'http'
  const onward = httpRequest(
    {
      agent,
      hostname: cms.hostname,
      port: cms.port,
      method: request.method,
      path: request.url,
      headers,
      timeout: milliseconds,
    },
    (answer) => {
      for (const [name, value] of Object.entries(answer.headers)) {
        if (value !== undefined && !dropped.includes(name) && name !== 'set-cookie') response.setHeader(name, value)
      }
      response.writeHead(answer.statusCode ?? 502)
      answer.pipe(response)
    },
  )
  onward.on('timeout', () => onward.destroy(new Error('timeout')))
  onward.on('error', (error) => refuse(request, response, error.message === 'timeout' ? 504 : 503))
  response.on('close', () => onward.destroy())
  request.pipe(onward)
}

function refuse(request: IncomingMessage, response: ServerResponse, status: 503 | 504): void {
  if (response.headersSent) return void response.destroy()
  response.setHeader('Retry-After', '30')
  if (request.headers.accept?.includes('text/html')) {
    response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' })
    return void response.end(downPage)
  }
  response.writeHead(status, { 'Content-Type': 'application/problem+json; charset=utf-8' })
  response.end(
    JSON.stringify({ type: 'about:blank', status, title: 'Dịch vụ tạm thời gián đoạn, vui lòng thử lại sau ít phút.' }),
  )
}
