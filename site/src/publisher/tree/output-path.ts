import type { Address } from '../../page-plan/planned-entry.ts'

const hostForm = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/
// Control and bidirectional characters, both slashes, and escapes a web server might undo once more.
const unsafe = /[\p{Cc}\p{Bidi_Control}/\\]|%(?:2e|2f|5c|00)/iu
const maxSegmentBytes = 255
const maxPathBytes = 2000

/**
 * Where an address is written, relative to the folder of all hosts: `/tin/a/` of `moha.gov.vn` is
 * `moha.gov.vn/tin/a/index.html`. Null for an address that may not become a file; never a path outside the host's
 * folder, a hidden file, or one some file system would take for another (catalogue B5).
 */
export function outputPath({ host, path }: Address): string | null {
  if (!hostForm.test(host) || !path.startsWith('/') || Buffer.byteLength(path) > maxPathBytes) return null
  const segments = path.slice(1).split('/')
  if (segments.at(-1) === '') segments[segments.length - 1] = 'index.html'
  return segments.every(isSafe) ? [host, ...segments].join('/') : null
}

function isSafe(segment: string): boolean {
  if (segment === '.well-known') return true
  if (segment === '' || segment.startsWith('.') || /[. ]$/.test(segment)) return false
  return !unsafe.test(segment) && segment.normalize('NFC') === segment && Buffer.byteLength(segment) <= maxSegmentBytes
}
