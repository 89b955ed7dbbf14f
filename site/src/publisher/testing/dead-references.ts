import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isWhole } from '../steps/is-whole.ts'
import { referencesOf } from '../steps/references.ts'

/** Every page of the trees below `www` that is not whole or refers to something that is not there, as sentences. */
export function deadReferences(www: string): string[] {
  const hosts = new Set(readdirSync(www).filter((name) => !name.startsWith('.')))
  return [...hosts].flatMap((host) =>
    pagesBelow(join(www, host)).flatMap((file) => {
      const path = file.slice(www.length + 1 + host.length).replace(/index\.html$/, '')
      const text = readFileSync(file, 'utf8')
      if (!isWhole(path, text)) return [`${host}${path} is torn`]
      return referencesOf(text, { host, path }, hosts)
        .filter((target) => !/^\/(?:api|search)\//.test(target.path) && !isServed(www, target))
        .map((target) => `${host}${path} → ${target.host}${target.path}`)
    }),
  )
}

function isServed(www: string, { host, path }: { host: string; path: string }): boolean {
  const file = join(www, host, path)
  return existsSync(file) && (!statSync(file).isDirectory() || existsSync(join(file, 'index.html')))
}

function pagesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:html|xml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}
