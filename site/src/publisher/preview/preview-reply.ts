import type { ServerResponse } from 'node:http'
import { noticePage } from './notice-page.ts'
import { previewHeaders } from './preview-headers.ts'

/** One answer of the preview address. */
export interface PreviewReply {
  status: number
  headers: Record<string, string>
  body: string | Buffer
}

/** A page that says why there is nothing to see. */
export function notice(status: number, words: Parameters<typeof noticePage>[0]): PreviewReply {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: noticePage(words) }
}

/** Sends an answer, without its body to who asked for the head only. */
export function sendReply(response: ServerResponse, { status, headers, body }: PreviewReply, isHead: boolean): void {
  const length = { 'content-length': Buffer.byteLength(body) }
  response.writeHead(status, { ...previewHeaders, ...headers, ...length })
  response.end(isHead ? undefined : body)
}
