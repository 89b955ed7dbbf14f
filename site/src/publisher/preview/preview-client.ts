import { type PreviewAnswer, type PreviewClaim, previewAnswerSchema } from 'shared-types/publishing'
import { z } from 'zod'
import { FeedFault } from '../feed/feed-fault.ts'
import { limitedChunks, limitedText } from '../feed/read-limited.ts'
import { type CmsDoor, signedRequest } from '../feed/signed-request.ts'

const answerBytes = 64 * 1024 * 1024
const fileTimeoutMs = 300_000

/** The CMS as a preview sees it. Every method throws `FeedFault` when the CMS fails or breaks the contract. */
export interface PreviewClient {
  /** The draft as its contract value, or what it lacks; null where there is none that may be shown. */
  draft(claim: PreviewClaim): Promise<PreviewAnswer | null>
  /** The bytes of a file the draft names, at most `limit`; code `missing` where it names none with this digest. */
  file(claim: PreviewClaim, digest: string, limit: number, take: (chunk: Uint8Array) => void): Promise<void>
}

/** A client of the preview endpoints; every request is signed, bounded in time and in size. */
export function createPreviewClient(door: CmsDoor): PreviewClient {
  return {
    draft: (claim) => {
      const path = `${pathOf(claim)}?at=${encodeURIComponent(claim.publishAt)}`
      return signedRequest(door, { method: 'GET', path }, async (response) => {
        if (response.status === 404) return null
        requireOk(response, path)
        return answerOf(await limitedText(response, answerBytes), path)
      })
    },
    file: (claim, digest, limit, take) => {
      const path = `${pathOf(claim)}/files/${digest}`
      const patient = { ...door, timeoutMs: Math.max(door.timeoutMs, fileTimeoutMs) }
      return signedRequest(patient, { method: 'GET', path }, async (response) => {
        if (response.status === 404) throw new FeedFault('missing', `the draft names no file ${digest}`)
        requireOk(response, path)
        for await (const chunk of limitedChunks(response, limit)) take(chunk)
      })
    },
  }
}

function pathOf({ type, documentId, locale }: PreviewClaim): string {
  return `/api/publishing/previews/${type}/${documentId}/${locale}`
}

function answerOf(text: string, path: string): PreviewAnswer {
  const parsed = previewAnswerSchema.safeParse(JSON.parse(text))
  if (parsed.success) return parsed.data
  throw new FeedFault('contract', `the CMS's answer to ${path} breaks the contract: ${z.prettifyError(parsed.error)}`)
}

function requireOk(response: Response, path: string): void {
  if (!response.ok) throw new FeedFault('status', `the CMS answered ${response.status} to ${path}`)
}
