/** The file a request path names, relative to its host's folder; or what is wrong with the path. */
export type ResolvedPath = { file: string } | { wrong: 'malformed' | 'hidden' }

/**
 * Maps a request path to a file: decoded once, a folder means its `index.html`. Nothing outside the folder can be named,
 * and nothing hidden but `.well-known`; the redirects file is the server's own.
 */
export function resolvePath(path: string): ResolvedPath {
  const decoded = decode(path)
  if (decoded === null || !decoded.startsWith('/') || /[\0\\]/.test(decoded)) return { wrong: 'malformed' }
  const segments = decoded.slice(1).split('/')
  const isFolder = segments.at(-1) === ''
  const names = isFolder ? segments.slice(0, -1) : segments
  if (names.some((name) => name === '' || name === '.' || name === '..')) return { wrong: 'malformed' }
  if (names.some((name) => name.startsWith('.') && name !== '.well-known')) return { wrong: 'hidden' }
  return { file: [...names, ...(isFolder ? ['index.html'] : [])].join('/') }
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
