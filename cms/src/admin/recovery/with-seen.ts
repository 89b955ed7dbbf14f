import { z } from 'zod'
import { say } from '../words/say'
import { wordOf } from './document-key'
import { documentRequest, type DocumentRequest } from './document-request'
import { editConflictOf } from './edit-conflict'
import { formRefusal } from './form-refusal'
import { legacyRefusalsOf } from './legacy-refusal'
import type { SaveNews } from './save-news'

/** The browser's `fetch`, as the panel calls it. */
type Send = typeof globalThis.fetch

const rowSchema = z.object({ data: z.object({ updatedAt: z.string() }) })

/**
 * A `fetch` that notes which version of a draft the panel has seen (`seen`, by `wordOf` its key), sends it with every
 * save in the header `x-cong-seen`, and tells that it saves and what became of it. A refused save comes back as Strapi's form
 * understands it; a lost connection too, in Vietnamese.
 */
export function withSeen(send: Send, seen: Map<string, string>, tell: (news: SaveNews) => void): Send {
  return async (input, init) => {
    const request = documentRequest(init?.method ?? 'GET', input instanceof Request ? input.url : String(input))
    if (!request) return send(input, init)
    if (request.does === 'read') return noted(await send(input, init), request, seen)

    const { key } = request
    tell({ kind: 'saving', key })
    const answer = await send(input, withHeader(init, seen.get(wordOf(key)))).catch(networkRefusal)
    if (answer.ok) {
      tell({ kind: 'saved', key })
      return noted(answer, request, seen)
    }
    const body = await bodyOf(answer)
    tell({ kind: 'failed', key, conflict: editConflictOf(body), legacy: legacyRefusalsOf(body) })
    return formRefusal(answer, body)
  }
}

function withHeader(init: RequestInit | undefined, seen: string | undefined): RequestInit | undefined {
  if (!seen) return init
  const headers = new Headers(init?.headers)
  headers.set('x-cong-seen', seen)
  return { ...init, headers }
}

async function noted(answer: Response, { key }: DocumentRequest, seen: Map<string, string>): Promise<Response> {
  const row = rowSchema.safeParse(answer.ok ? await bodyOf(answer) : null)
  if (row.success) seen.set(wordOf(key), row.data.data.updatedAt)
  return answer
}

async function bodyOf(answer: Response): Promise<unknown> {
  return answer
    .clone()
    .json()
    .catch(() => null)
}

function networkRefusal(fault: unknown): Response {
  if (fault instanceof DOMException && fault.name === 'AbortError') throw fault
  const message = say('panel.network')
  return Response.json({ error: { status: 503, name: 'ServiceUnavailable', message } }, { status: 503 })
}
