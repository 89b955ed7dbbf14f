import { signRequest } from 'shared-types/publishing'
import { FeedFault } from './feed-fault.ts'

/** How to reach the CMS. Times in milliseconds; `timeoutMs` covers a whole request, its body included. */
export interface CmsDoor {
  url: string
  secret: string
  now: () => number
  timeoutMs: number
}

export interface CmsRequest {
  method: 'GET' | 'POST'
  /** Path with query. */
  path: string
  body?: string
}

/** Sends a signed request and hands the answer to `read` before the time is up. Throws `FeedFault`. */
export async function signedRequest<T>(
  door: CmsDoor,
  request: CmsRequest,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  const body = request.body ?? ''
  const time = Math.floor(door.now() / 1000)
  const headers = await signRequest(door.secret, { method: request.method, path: request.path, time, body })
  const init: RequestInit = {
    method: request.method,
    headers,
    redirect: 'error',
    signal: AbortSignal.timeout(door.timeoutMs),
  }
  if (request.body !== undefined) {
    init.body = body
    init.headers = { ...headers, 'content-type': 'application/json' }
  }
  try {
    return await read(await fetch(new URL(request.path, door.url), init))
  } catch (cause) {
    if (cause instanceof FeedFault) throw cause
    const late = cause instanceof Error && (cause.name === 'TimeoutError' || cause.name === 'AbortError')
    const what = `${request.method} ${request.path}`
    if (late) throw new FeedFault('timeout', `the CMS did not finish ${what} in ${door.timeoutMs} ms`, { cause })
    // fetch's own faults are TypeErrors; anything else came from `read`, e.g. a full disk.
    if (cause instanceof TypeError) throw new FeedFault('unreachable', `the CMS did not answer ${what}`, { cause })
    throw cause
  }
}
