import { join } from 'node:path'

/** Every place the publisher writes to. */
export interface TreeFolders {
  /** One folder a host, and ours, which no host can be named like. */
  www: string
  /** New files on their way into the tree, on its file system so that a rename puts them there. */
  staged: string
  lock: string
  /** For each further name of a portal a link to the folder of its host. */
  aliases: string
  packs: string
  manifests: string
  files: string
  store: string
  search: string
}

export function treeFolders({ dataDir, wwwDir }: { dataDir: string; wwwDir: string }): TreeFolders {
  return {
    www: wwwDir,
    staged: join(wwwDir, '.publisher', 'staged'),
    lock: join(wwwDir, '.publisher', 'owner.sqlite'),
    aliases: join(wwwDir, '.aliases'),
    packs: join(dataDir, 'packs'),
    manifests: join(dataDir, 'manifests'),
    files: join(dataDir, 'files'),
    store: join(dataDir, 'store.sqlite'),
    search: join(dataDir, 'search'),
  }
}
