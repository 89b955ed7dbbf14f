import { readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { filesBelow } from './files-below.ts'

/** One HTML page of a public tree, read back from disk. */
export interface BuiltPage {
  host: string
  /** As a reader asks for it: `/tin/a/`, `/404.html`. */
  path: string
  html: string
}

/** Every page below `www`, whose folders are hosts. */
export function builtPages(www: string): BuiltPage[] {
  return filesBelow(www, /\.html$/)
    .map((file) => {
      const [host = '', ...rest] = file.slice(join(www, sep).length).split(sep)
      return { host, path: `/${rest.join('/')}`.replace(/\/index\.html$/, '/'), html: readFileSync(file, 'utf8') }
    })
    .filter(({ path }) => !path.startsWith('/tep/'))
}
