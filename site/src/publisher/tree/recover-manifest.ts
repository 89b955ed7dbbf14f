import { hash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Disk } from './disk.ts'
import type { Manifest, ManifestChange, Release } from './manifest.ts'

// Assets and the search index are beside the manifest: they are not made by a publish.
const isListed = (path: string) =>
  (/\/$|\.(?:html|xml|txt|json)$/.test(path) && !path.startsWith('/search/')) || path.startsWith('/tep/')

/** Every path of a host's folder that belongs into the manifest, as found on the disk. */
function pathsOnDisk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length)
        .replace(/\/index\.html$/, '/'),
    )
    .filter(isListed)
}

/**
 * Enters what is on the disk for a host whose manifest was damaged. The fingerprints are not known, so the next plan
 * draws these pages again.
 */
export function recoverManifest(
  host: string,
  tree: { www: string; disk: Disk; manifest: Manifest },
  release: Release,
): void {
  const folder = join(tree.www, host)
  const missing = pathsOnDisk(folder).filter((path) => !tree.manifest.get({ host, path }))
  const changes = missing.map((path): ManifestChange => {
    const bytes = tree.disk.read(join(folder, path.endsWith('/') ? `${path}index.html` : path)) ?? Buffer.alloc(0)
    return { host, path, entry: { digest: hash('sha256', bytes), fingerprint: '' } }
  })
  tree.manifest.stage(changes, release).commit()
}
