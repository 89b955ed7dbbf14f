import { extname } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.xsl': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.doc': 'application/msword',
}

const shownInPlace = /^(image\/(?!svg)|audio\/|video\/|application\/pdf|text\/plain)/

/** How one file of the tree is sent. `file` is relative to its host's folder. */
export function describeFile(file: string): { headers: Record<string, string>; compressible: boolean } {
  const type = typeOf(file)
  const headers: Record<string, string> = {
    'Content-Type': type,
    // Names below /_astro/ hold a digest of their bytes; everything else may be replaced at any moment.
    'Cache-Control': file.startsWith('_astro/')
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=0, must-revalidate',
  }
  // What editors uploaded is never run in the portal's name.
  if (file.startsWith('tep/') && !shownInPlace.test(type)) headers['Content-Disposition'] = 'attachment'
  return { headers, compressible: /^text\/|json|xml|javascript|svg/.test(type) }
}

function typeOf(file: string): string {
  if (file.endsWith('/rss.xml')) return 'application/rss+xml; charset=utf-8'
  if (file.endsWith('/atom.xml')) return 'application/atom+xml; charset=utf-8'
  return types[extname(file).toLowerCase()] ?? 'application/octet-stream'
}
