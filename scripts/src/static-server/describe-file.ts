import { extname } from 'node:path'
import { contentTypes } from './content-types.ts'

const shownInPlace = /^(image\/(?!svg)|audio\/|video\/|application\/pdf|text\/(?:plain|vtt))/

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
  return { headers, compressible: /^text\/|[/+](json|xml)|javascript/.test(type) }
}

function typeOf(file: string): string {
  if (file.endsWith('/rss.xml')) return 'application/rss+xml; charset=utf-8'
  if (file.endsWith('/atom.xml')) return 'application/atom+xml; charset=utf-8'
  return contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream'
}
