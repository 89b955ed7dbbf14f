import { open } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const maxKeptBytes = 64 * 1024 * 1024
const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

export type Encoding = 'br' | 'gzip' | 'identity'

/** One file as it is on disk now. `etag` names its bytes, `modified` is in whole seconds. */
export interface ServedFile {
  etag: string
  modified: Date
  body(encoding: Encoding): Promise<Buffer>
}

/**
 * Reads files so that the newest bytes are always what is sent: every call opens the path, and only the compressed form
 * of exactly that file (inode, time and size) is kept in memory, up to 64 MiB. Null: no such file, or a folder.
 */
export function createFileReader(): (path: string) => Promise<ServedFile | 'folder' | null> {
  const kept = new Map<string, Buffer>()
  let keptBytes = 0

  return async (path) => {
    const handle = await open(path, 'r').catch(() => null)
    if (!handle) return null
    try {
      const stat = await handle.stat({ bigint: true })
      if (!stat.isFile()) return 'folder'
      const bytes = await handle.readFile()
      const tag = [stat.ino, stat.mtimeNs, stat.size].map((part) => part.toString(36)).join('-')
      return {
        etag: `W/"${tag}"`,
        modified: new Date(Number(stat.mtimeMs / 1000n) * 1000),
        body: async (encoding) =>
          encoding === 'identity' ? bytes : compressed(`${encoding}:${tag}:${path}`, bytes, encoding),
      }
    } finally {
      await handle.close()
    }
  }

  async function compressed(key: string, bytes: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
    const known = kept.get(key)
    if (known) return known
    const level = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
    const made = encoding === 'br' ? await brotli(bytes, level) : await gzipped(bytes)
    kept.set(key, made)
    keptBytes += made.length
    for (const [oldest, buffer] of kept) {
      if (keptBytes <= maxKeptBytes) break
      kept.delete(oldest)
      keptBytes -= buffer.length
    }
    return made
  }
}
