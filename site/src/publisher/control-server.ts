import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { nudgeSchema, signatureHeader, timeHeader, verifyRequest } from 'shared-types/publishing'
import type { z } from 'zod'
import { readBody } from './control/read-body.ts'
import { publishRequestOf, rebuildRequestSchema } from './control/rebuild-request.ts'
import type { Publisher } from './publisher.ts'

export interface ControlOptions {
  publisher: Pick<Publisher, 'nudge' | 'health' | 'publish'>
  secret: string
  /** Milliseconds since 1970. */
  now(): number
  /** Answers every other GET: the preview of a draft, at the addresses of its portal. */
  preview?: (request: IncomingMessage, response: ServerResponse) => Promise<void>
}

interface Answer {
  status: number
  body: unknown
}

const problem = (status: number, detail: string): Answer => ({ status, body: { status, detail } })

/**
 * The publisher's own door: POST /nudge and POST /rebuild (both signed), GET /health. Forged or
 * stale requests get 401, malformed ones 400; a repeated nudge gets 200 and makes no work. With `preview`, also the
 * preview of a draft, for whoever has a token of the CMS.
 */
export function createControlServer(options: ControlOptions): Server {
  const server = createServer((request, response) => {
    const { preview } = options
    const work = preview && isPreview(request) ? preview(request, response) : control(request, response, options)
    work.catch((cause: unknown) => {
      const detail = cause instanceof Error ? cause.message : String(cause)
      if (response.headersSent) response.destroy()
      else send(response, problem(500, detail))
    })
  })
  server.headersTimeout = 5_000
  server.requestTimeout = 10_000
  return server
}

/** Whatever reads and is no control address: no page of a portal is called like those. */
function isPreview({ method, url }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && !['/health', '/nudge', '/rebuild'].includes(url ?? '/')
}

async function control(request: IncomingMessage, response: ServerResponse, options: ControlOptions): Promise<void> {
  send(response, await answer(request, options))
}

async function answer(request: IncomingMessage, options: ControlOptions): Promise<Answer> {
  const path = request.url ?? '/'
  if (request.method === 'GET' && path === '/health') return { status: 200, body: options.publisher.health() }
  if (request.method !== 'POST' || (path !== '/nudge' && path !== '/rebuild'))
    return problem(404, 'there is POST /nudge, POST /rebuild and GET /health')
  const body = await readBody(request)
  if (body === null) return problem(413, 'the body is larger than 64 KiB')
  const verdict = await verifyRequest(
    options.secret,
    {
      method: 'POST',
      path,
      time: Number(headerOf(request, timeHeader)),
      body,
      signature: headerOf(request, signatureHeader),
    },
    Math.floor(options.now() / 1000),
  )
  if (verdict !== 'valid') return problem(401, `the signature is ${verdict}`)
  return path === '/nudge' ? nudge(body, options) : rebuild(body, options)
}

function nudge(body: string, { publisher }: ControlOptions): Answer {
  const parsed = parse(body, nudgeSchema)
  if (!parsed) return problem(400, 'a nudge is {"feedId": text, "head": number}')
  return { status: 200, body: { answer: publisher.nudge(parsed) } }
}

async function rebuild(body: string, { publisher }: ControlOptions): Promise<Answer> {
  const parsed = parse(body, rebuildRequestSchema)
  if (!parsed) return problem(400, 'a rebuild is {"portal"?: label, "full"?: boolean, "confirm"?: boolean}')
  const result = await publisher.publish(publishRequestOf(parsed))
  const { feedFault, ...rest } = result
  const aside = 'aside' in rest ? { aside: Object.fromEntries(rest.aside) } : {}
  const status = result.kind === 'published' || result.kind === 'unchanged' ? 200 : 409
  return { status, body: { ...rest, ...aside, ...(feedFault ? { alarm: feedFault.message } : {}) } }
}

function parse<S extends z.ZodType>(body: string, schema: S): z.infer<S> | null {
  try {
    return schema.parse(JSON.parse(body))
  } catch {
    return null
  }
}

function headerOf(request: IncomingMessage, name: string): string {
  const value = request.headers[name]
  return typeof value === 'string' ? value : ''
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}
