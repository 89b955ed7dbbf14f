import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Addresses the CMS answers, and the page the search box leads to with words of its own. */
const elsewhere = /^\/(?:api\/public|search)\//

/** Every reference of a page, feed or style sheet below `www` to one of its hosts that nothing answers, as sentences. */
export function deadLinks(www: string): string[] {
  const hosts = readdirSync(www).filter((name) => !name.startsWith('.'))
  return hosts.flatMap((host) =>
    filesBelow(join(www, host), /\.(?:html|xml|css)$/).flatMap((file) => {
      const base = new URL(file.slice(join(www, host).length), `https://${host}`)
      return referencesOf(readFileSync(file, 'utf8'))
        .map((reference) => new URL(reference, base))
        .filter(({ protocol, hostname, pathname }) => {
          return protocol === 'https:' && hosts.includes(hostname) && !elsewhere.test(pathname)
        })
        .filter(({ hostname, pathname }) => !isServed(join(www, hostname, decodeURI(pathname))))
        .map((target) => `${host}${base.pathname} → ${target.href}`)
    }),
  )
}

function referencesOf(text: string): string[] {
  const attributes = [...text.matchAll(/\s(?:href|src|action|content)="([^"#]+)[^"]*"/g)].map((match) => match[1] ?? '')
  const elements = [...text.matchAll(/<(?:loc|link|id|guid[^>]*)>(?:<!\[CDATA\[)?(https:[^<\]]+)/g)].map(
    (match) => match[1] ?? '',
  )
  const styles = [...text.matchAll(/url\(["']?(\/[^)"']+)/g)].map((match) => match[1] ?? '')
  return [...attributes.filter((value) => /^(?:\/|https:)/.test(value)), ...elements, ...styles].map((value) =>
    value.replaceAll('&amp;', '&'),
  )
}

function isServed(file: string): boolean {
  return existsSync(file) && (!statSync(file).isDirectory() || existsSync(join(file, 'index.html')))
}

function filesBelow(folder: string, wanted: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(join(folder, 'search')))
}
