import { extname } from 'node:path'
import { inlineScriptHash } from 'shared-types/publishing'
import { bannerStyleSource } from './banner.ts'

/** Of every answer of a preview: nobody keeps it, nobody indexes it, and nothing in it runs but the portal's own. */
export const previewHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow, noarchive',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'content-security-policy': [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval' '${inlineScriptHash}'`,
    `style-src 'self' ${bannerStyleSource}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.vtt': 'text/vtt; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
  '.m4a': 'audio/mp4',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
}
const shownInPlace = /^(image\/(?!svg)|audio\/|video\/|application\/pdf|text\/(?:plain|vtt))/

/** How what is at a path is sent; a path that ends in `/` is a page. What editors uploaded never runs in the portal's name. */
export function headersOfPath(path: string): Record<string, string> {
  const type = path.endsWith('/') ? 'text/html; charset=utf-8' : typeOf(path)
  const isAttachment = path.startsWith('/tep/') && !shownInPlace.test(type)
  return { 'content-type': type, ...(isAttachment ? { 'content-disposition': 'attachment' } : {}) }
}

function typeOf(path: string): string {
  return types[extname(path).toLowerCase()] ?? 'application/octet-stream'
}
