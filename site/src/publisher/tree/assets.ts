import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ContentStore } from '../content-store.ts'
import { pruneFolders } from './prune-folders.ts'
import type { Tree } from './tree.ts'

/** A hashed file of a site build, at the same path on every host. */
export interface BuildAsset {
  path: string
  file: string
}

/**
 * Style sheets, fonts and pictures of the site build below each host. Those of earlier builds stay for several
 * builds, for pages a browser still has open.
 */
export class Assets {
  readonly #tree: Tree
  readonly #assets: readonly BuildAsset[]
  readonly #ready = new Set<string>()

  constructor(tree: Tree, assets: readonly BuildAsset[]) {
    this.#tree = tree
    this.#assets = assets
  }

  /** Puts what is missing below a host; must come before the pages that refer to it. */
  ensure(host: string): void {
    if (this.#ready.has(host)) return
    const { disk, folders } = this.#tree
    for (const { path, file } of this.#assets) {
      const target = join(folders.www, host, path)
      if (existsSync(target) && statSync(target).size === statSync(file).size) continue
      const draft = join(folders.staged, 'asset')
      disk.makeFolder(dirname(target))
      disk.copy(file, draft)
      disk.rename(draft, target)
    }
    this.#ready.add(host)
  }

  /** Removes what is below hosts that have no pages any more. */
  leave(hosts: readonly string[]): void {
    const { disk, folders, manifest } = this.#tree
    for (const host of hosts.filter((host) => manifest.host(host).pages === 0)) {
      this.#ready.delete(host)
      for (const { path } of this.#assets) {
        disk.remove(join(folders.www, host, path))
        pruneFolders(disk, join(folders.www, host, path), folders.www)
      }
    }
  }

  has({ host, path }: { host: string; path: string }): boolean {
    return (
      this.#assets.some((asset) => asset.path === path) ||
      (path.startsWith('/_astro/') && existsSync(join(this.#tree.folders.www, host, path)))
    )
  }

  /** Notes this build's assets and removes those that only builds before the last `keep` had. */
  retire(store: ContentStore, buildId: string, keep: number, now: number): void {
    store.sql('insert or replace into build (id, seen) values (?, ?)').run(buildId, now)
    for (const { path } of this.#assets)
      store.sql('insert or ignore into build_asset (build_id, path) values (?, ?)').run(buildId, path)
    const old = store
      .sql('select id from build order by seen desc limit -1 offset ?')
      .all(keep)
      .map((row) => String(row.id))
    for (const id of old) {
      const stale = store
        .sql('select path from build_asset where build_id = ?')
        .all(id)
        .map((row) => String(row.path))
      store.sql('delete from build_asset where build_id = ?').run(id)
      store.sql('delete from build where id = ?').run(id)
      for (const path of stale) {
        if (store.sql('select 1 from build_asset where path = ?').get(path)) continue
        for (const host of this.#tree.manifest.hosts()) this.#tree.disk.remove(join(this.#tree.folders.www, host, path))
      }
    }
  }
}
