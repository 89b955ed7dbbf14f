import { hash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { documentKey, type PublishedDocument } from 'shared-types/content'
import {
  type Change,
  type Outcome,
  outcomeSchema,
  signatureHeader,
  timeHeader,
  verifyRequest,
} from 'shared-types/publishing'

/** How the stand-in answers: as the contract says, or in one of the ways a CMS fails. */
export type Mood = 'well' | 'status500' | 'html' | 'truncated' | 'slow' | 'empty' | 'hangUp'

export const testSecret = 'a secret of at least thirty-two characters'

/** The CMS's publishing endpoints over HTTP, answering from memory; the contract's other side, for tests. */
export class FakeCms {
  mood: Mood = 'well'
  feedId = 'feed-1'
  readonly documents = new Map<string, PublishedDocument>()
  readonly files = new Map<string, Buffer>()
  readonly outcomes: Outcome[] = []
  changes: Change[] = []
  requests = 0
  readonly #server = createServer((request, response) => void this.#answer(request, response))

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  put(...documents: PublishedDocument[]): void {
    for (const document of documents) {
      this.documents.set(documentKey(document), document)
      this.#note(document)
    }
  }

  remove(document: PublishedDocument): void {
    this.documents.delete(documentKey(document))
    this.#note(document)
  }

  /** Adds a file's bytes and answers their digest. */
  addFile(content: string | Buffer): { digest: string; bytes: number } {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    const digest = hash('sha256', bytes)
    this.files.set(digest, bytes)
    return { digest, bytes: bytes.length }
  }

  /** As after the restore of a backup: another feed, with what is there now. */
  restore(): void {
    this.feedId = `${this.feedId}-restored`
    this.changes = []
  }

  #note(document: PublishedDocument): void {
    this.changes.push({
      seq: this.changes.length + 1,
      type: document.type,
      documentId: document.documentId,
      locale: 'locale' in document ? document.locale : null,
      at: '2026-11-23T00:00:00.000Z',
    })
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.requests += 1
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString('utf8')
    const path = request.url ?? ''
    const signed = {
      method: request.method ?? '',
      path,
      time: Number(request.headers[timeHeader]),
      body,
      signature: String(request.headers[signatureHeader]),
    }
    if ((await verifyRequest(testSecret, signed, Date.now() / 1000)) !== 'valid') return end(response, 401, '{}')
    if (this.mood === 'hangUp') return void response.destroy()
    if (this.mood === 'status500') return end(response, 500, '{"error":{}}')
    if (this.mood === 'html') return end(response, 200, '<!doctype html><title>Đang bảo trì</title>')
    if (path === '/api/publishing/outcomes') {
      this.outcomes.push(outcomeSchema.parse(JSON.parse(body)))
      return end(response, 204, '')
    }
    const file = /^\/api\/publishing\/files\/([0-9a-f]{64})$/.exec(path)?.[1]
    if (file) {
      const bytes = this.files.get(file)
      return bytes ? void response.end(bytes) : end(response, 404, '{}')
    }
    const text = JSON.stringify(this.#page(new URL(path, 'http://cms')))
    if (this.mood === 'truncated') return end(response, 200, text.slice(0, text.length / 2))
    if (this.mood === 'slow') return void drip(response, text)
    return end(response, 200, text)
  }

  #page(url: URL): object {
    const head = this.changes.length
    const limit = Number(url.searchParams.get('limit'))
    const isEmpty = this.mood === 'empty'
    if (url.pathname === '/api/publishing/snapshot') {
      const after = url.searchParams.get('after') ?? ''
      const keys = isEmpty ? [] : [...this.documents.keys()].sort().filter((key) => key > after)
      const page = keys.slice(0, limit)
      return {
        feedId: this.feedId,
        head,
        documents: page.map((key) => this.documents.get(key)),
        next: keys.length > limit ? page.at(-1) : null,
      }
    }
    const from = Number(url.searchParams.get('after'))
    const changes = this.changes.slice(from, from + limit)
    const keys = new Set(changes.map((change) => documentKey({ ...change, locale: change.locale ?? undefined })))
    const documents = isEmpty ? [] : [...keys].flatMap((key) => this.documents.get(key) ?? [])
    return { feedId: this.feedId, head, changes, documents }
  }
}

function end(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(body)
}

/** One byte at a time, one a second: never done before the reader's patience is. */
function drip(response: ServerResponse, text: string): void {
  let at = 0
  const timer = setInterval(() => {
    if (response.destroyed || at >= text.length) return clearInterval(timer)
    response.write(text[at])
    at += 1
  }, 1000)
  response.on('close', () => clearInterval(timer))
}
