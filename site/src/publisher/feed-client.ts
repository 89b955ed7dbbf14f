import { changePageSchema, type Change, type Outcome, snapshotPageSchema } from 'shared-types/publishing'
import { z } from 'zod'
import { FeedFault } from './feed/feed-fault.ts'
import { type ArrivedDocuments, readDocuments } from './feed/read-documents.ts'
import { limitedChunks, limitedText } from './feed/read-limited.ts'
import { type CmsDoor, signedRequest } from './feed/signed-request.ts'

/** One page of the change feed, with its documents parsed one by one. */
export interface ChangesRead extends ArrivedDocuments {
  feedId: string
  head: number
  changes: Change[]
}

export interface SnapshotRead extends ArrivedDocuments {
  feedId: string
  head: number
  next: string | null
}

/** The CMS as the publisher sees it. Every method throws `FeedFault` when the CMS fails or breaks the contract. */
export interface FeedClient {
  /** Changes after `cursor`, the first being `cursor + 1`, without gaps. */
  changes(cursor: number): Promise<ChangesRead>
  snapshot(after: string | null): Promise<SnapshotRead>
  /** The bytes of a published file, at most `limit`; code `missing` when no live document uses it. */
  file(digest: string, limit: number, take: (chunk: Uint8Array) => void): Promise<void>
  /** `rejected`: the CMS understood and will never take it. */
  postOutcome(outcome: Outcome): Promise<'accepted' | 'rejected'>
}

// Small pages keep a first sync of many documents within the memory promised.
const pageLimit = 100
const pageBytes = 256 * 1024 * 1024
const fileTimeoutMs = 300_000
const looseChangePage = changePageSchema.extend({ documents: z.array(z.unknown()).max(pageLimit) })
const looseSnapshotPage = snapshotPageSchema.extend({ documents: z.array(z.unknown()).max(pageLimit) })

/** A client of the publishing endpoints; every request is signed, bounded in time and in size. */
export function createFeedClient(door: CmsDoor): FeedClient {
  return {
    async changes(cursor) {
      const page = await getJson(door, `/api/publishing/changes?after=${cursor}&limit=${pageLimit}`, looseChangePage)
      page.changes.forEach((change, index) => {
        if (change.seq !== cursor + 1 + index)
          throw new FeedFault('gap', `the feed gave change ${change.seq} where ${cursor + 1 + index} was due`)
      })
      return { ...page, ...documentsOf(page.documents) }
    },
    async snapshot(after) {
      const query = after === null ? '' : `after=${encodeURIComponent(after)}&`
      const page = await getJson(door, `/api/publishing/snapshot?${query}limit=${pageLimit}`, looseSnapshotPage)
      return { ...page, ...documentsOf(page.documents) }
    },
    async file(digest, limit, take) {
      const path = `/api/publishing/files/${digest}`
      await signedRequest(
        { ...door, timeoutMs: Math.max(door.timeoutMs, fileTimeoutMs) },
        { method: 'GET', path },
        async (response) => {
          if (response.status === 404) throw new FeedFault('missing', `the CMS has no published file ${digest}`)
          requireOk(response, path)
          for await (const chunk of limitedChunks(response, limit)) take(chunk)
        },
      )
    },
    async postOutcome(outcome) {
      const path = '/api/publishing/outcomes'
      return signedRequest(door, { method: 'POST', path, body: JSON.stringify(outcome) }, async (response) => {
        await response.body?.cancel()
        if (response.status === 400 || response.status === 413 || response.status === 422) return 'rejected'
        requireOk(response, path)
        return 'accepted'
      })
    },
  }
}

async function getJson<S extends z.ZodType>(door: CmsDoor, path: string, schema: S): Promise<z.infer<S>> {
  const text = await signedRequest(door, { method: 'GET', path }, async (response) => {
    requireOk(response, path)
    return limitedText(response, pageBytes)
  })
  const parsed = schema.safeParse(parseJson(text, path))
  if (!parsed.success)
    throw new FeedFault(
      'contract',
      `the CMS's answer to ${path} breaks the contract: ${z.prettifyError(parsed.error).slice(0, 2000)}`,
    )
  return parsed.data
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new FeedFault('notJson', `the CMS's answer to ${path} is not JSON: ${text.slice(0, 80)}`, { cause })
  }
}

function documentsOf(values: readonly unknown[]): ArrivedDocuments {
  const arrived = readDocuments(values)
  if (!arrived) throw new FeedFault('contract', 'the CMS sent a document without a valid type, id and language')
  return arrived
}

function requireOk(response: Response, path: string): void {
  if (!response.ok) throw new FeedFault('status', `the CMS answered ${response.status} to ${path}`)
}
