import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { chooseEncoding } from './choose-encoding.ts'
import { describeFile } from './describe-file.ts'
import type { createFileReader } from './read-served-file.ts'

/** Sends one file of a host's folder, or 304 where the reader has it; false: there is no such file. */
export async function answerFile(
  request: IncomingMessage,
  response: ServerResponse,
  read: ReturnType<typeof createFileReader>,
  target: { folder: string; file: string; status: 200 | 404; edit: ((html: string) => string) | null },
): Promise<'sent' | 'folder' | 'missing'> {
  const found = await read(join(target.folder, target.file))
  if (found === null) return 'missing'
  if (found === 'folder') return 'folder'
  const { headers, compressible } = describeFile(target.file)
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.setHeader('ETag', found.etag)
  response.setHeader('Last-Modified', found.modified.toUTCString())
  if (compressible) response.setHeader('Vary', 'Accept-Encoding')
  if (target.status === 200 && isUnchanged(request, found.etag, found.modified)) {
    response.writeHead(304).end()
    return 'sent'
  }
  const edit = target.file.endsWith('.html') ? target.edit : null
  const encoding = compressible && !edit ? chooseEncoding(request.headers['accept-encoding']) : 'identity'
  const stored = await found.body(encoding)
  const body = edit ? Buffer.from(edit(stored.toString('utf8'))) : stored
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Length', body.length)
  response.writeHead(target.status).end(request.method === 'HEAD' ? undefined : body)
  return 'sent'
}

function isUnchanged(request: IncomingMessage, etag: string, modified: Date): boolean {
  const tags = request.headers['if-none-match']
  if (tags !== undefined) return tags === '*' || tags.split(',').some((tag) => tag.trim() === etag)
  const since = Date.parse(request.headers['if-modified-since'] ?? '')
  return !Number.isNaN(since) && modified.getTime() <= since
}
