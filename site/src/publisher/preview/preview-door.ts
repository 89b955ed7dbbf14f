import type { IncomingMessage, ServerResponse } from 'node:http'
import { type PreviewClaim, previewPath, readPreview } from 'shared-types/publishing'
import { notFoundPath } from '../../page-plan/addresses/not-found-path.ts'
import type { Address, PlannedEntry } from '../../page-plan/planned-entry.ts'
import { FeedFault } from '../feed/feed-fault.ts'
import type { PublishContext } from '../publish-context.ts'
import type { Publisher } from '../publisher.ts'
import { withBanner } from './banner.ts'
import { previewMessages } from './messages.vi.ts'
import { nameOf, type Overlay } from './overlay.ts'
import { overlayOfDraft } from './overlay-of-draft.ts'
import type { PreviewClient } from './preview-client.ts'
import { cookieHeader, readCookie } from './preview-cookie.ts'
import { headersOfPath } from './preview-headers.ts'
import { notice, type PreviewReply, sendReply } from './preview-reply.ts'
import { readTree } from './read-tree.ts'

export interface PreviewOptions {
  publisher: Pick<Publisher, 'between'>
  context: PublishContext
  client: PreviewClient
  secret: string
  www: string
  /** Milliseconds since 1970. */
  now(): number
}

/** Hashed assets and the search bundle: a draft makes nothing of them. */
const neverOverlaid = /^\/(?:_astro|search)\//

/**
 * Shows one draft among the published pages, at the addresses it would have: `/_preview?token=…` opens it, and from then
 * on the browser sees that portal with the draft laid over it. Pages it touches are drawn as a publish would draw them;
 * everything else comes from the public tree. Nothing is written, and nothing is kept from one request to the next.
 */
export function createPreviewDoor(options: PreviewOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const isHead = request.method === 'HEAD'
    const reply = await answer(request, options).catch((cause: unknown): PreviewReply => {
      if (cause instanceof FeedFault) return notice(503, previewMessages.trouble)
      throw cause
    })
    sendReply(response, reply, isHead)
  }
}

async function answer(request: IncomingMessage, options: PreviewOptions): Promise<PreviewReply> {
  const url = new URL(request.url ?? '/', 'http://preview')
  const isOpening = url.pathname === previewPath
  const cookie = readCookie(request.headers.cookie)
  const token = isOpening ? url.searchParams.get('token') : cookie?.token
  const read = await readPreview(options.secret, token ?? '', Math.floor(options.now() / 1000))
  if (read.verdict === 'expired') return notice(403, previewMessages.expired)
  if (read.verdict === 'forged' || !token) return notice(403, previewMessages.forged)
  if (isOpening) return open(request, { token, claim: read.claim }, options)
  const path = decoded(url.pathname)
  return path === null || !cookie
    ? notice(404, previewMessages.missing)
    : look({ host: cookie.host, path }, read.claim, options)
}

/** Remembers in the browser which preview it looks at, and leads to the draft's own page. */
async function open(
  request: IncomingMessage,
  { token, claim }: { token: string; claim: PreviewClaim },
  options: PreviewOptions,
): Promise<PreviewReply> {
  const laid = await layOver(claim, options)
  if ('status' in laid) return laid
  if (!laid.own) return notice(404, previewMessages.nowhere)
  const secondsLeft = claim.expiresAt - Math.floor(options.now() / 1000)
  const isSecure = request.headers['x-forwarded-proto'] === 'https'
  const cookie = cookieHeader({ token, host: laid.own.host }, secondsLeft, isSecure)
  return { status: 303, headers: { location: encodeURI(laid.own.path), 'set-cookie': cookie }, body: '' }
}

async function look(address: Address, claim: PreviewClaim, options: PreviewOptions): Promise<PreviewReply> {
  if (neverOverlaid.test(address.path)) return fromTree(address, claim, options)
  const laid = await layOver(claim, options)
  if ('status' in laid) return laid
  const entry = laid.entries.get(nameOf(address))
  if (entry === null) return missing(address, claim, options)
  return entry ? drawn(entry, claim, options) : fromTree(address, claim, options)
}

/** What the draft makes of the plan now, or the page that says why nothing. */
async function layOver(claim: PreviewClaim, options: PreviewOptions): Promise<Overlay | PreviewReply> {
  const draft = await options.client.draft(claim)
  if (!draft) return notice(404, previewMessages.gone)
  if (draft.status === 'incomplete')
    return notice(422, { ...previewMessages.incomplete(draft.title), list: draft.missing })
  return options.publisher.between(() => overlayOfDraft(options.context, { ...draft, publishAt: claim.publishAt }))
}

async function drawn(entry: PlannedEntry, claim: PreviewClaim, options: PreviewOptions): Promise<PreviewReply> {
  const headers = headersOfPath(entry.path)
  if (entry.kind !== 'file') return page(entry.path, await options.context.renderer.render(entry), claim)
  const { cache } = options.context.tree
  const published = cache.has(entry.digest) ? await readTree(options.www, entry) : null
  if (published) return { status: 200, headers, body: published }
  const chunks: Uint8Array[] = []
  await options.client.file(claim, entry.digest, entry.bytes, (chunk) => chunks.push(chunk))
  return { status: 200, headers, body: Buffer.concat(chunks) }
}

async function fromTree(address: Address, claim: PreviewClaim, options: PreviewOptions): Promise<PreviewReply> {
  const bytes = await readTree(options.www, address)
  if (bytes) return isHtml(address.path) ? page(address.path, bytes.toString('utf8'), claim) : file(address.path, bytes)
  const folder = { ...address, path: `${address.path}/` }
  if (!address.path.endsWith('/') && (await readTree(options.www, folder)))
    return { status: 302, headers: { location: encodeURI(folder.path) }, body: '' }
  return missing(address, claim, options)
}

async function missing({ host, path }: Address, claim: PreviewClaim, options: PreviewOptions): Promise<PreviewReply> {
  for (const at of path.startsWith('/en/') ? [notFoundPath('en'), notFoundPath('vi')] : [notFoundPath('vi')]) {
    const bytes = await readTree(options.www, { host, path: at })
    if (bytes) return { ...page(at, bytes.toString('utf8'), claim), status: 404 }
  }
  return notice(404, previewMessages.missing)
}

function page(path: string, text: string, { expiresAt }: PreviewClaim): PreviewReply {
  return { ...file(path, Buffer.from(isHtml(path) ? withBanner(text, expiresAt) : text)) }
}

function file(path: string, body: Buffer): PreviewReply {
  return { status: 200, headers: headersOfPath(path), body }
}

function isHtml(path: string): boolean {
  return path.endsWith('/') || path.endsWith('.html')
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
