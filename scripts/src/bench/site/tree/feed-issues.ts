import { readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'
import { filesBelow } from './files-below.ts'

const kinds = (['rss', 'atom'] as const).map((kind) => ({
  name: new RegExp(`(?:^|-)${kind}\\.xml$`),
  schema: readFileSync(new URL(`../schemas/${kind}.rng`, import.meta.url), 'utf8'),
}))

/** What libxml2 finds wrong in the RSS and Atom feeds below `www` against the grammars of their specifications, a sentence each. */
export async function feedIssues(www: string): Promise<string[]> {
  const issues: string[] = []
  for (const { name, schema } of kinds) {
    const xml = filesBelow(www, name).map((file) => ({
      fileName: file.slice(www.length + 1),
      contents: readFileSync(file, 'utf8'),
    }))
    if (xml.length === 0) continue
    const { errors } = await validateXML({ xml, schema, extension: 'relaxng', maxMemoryPages: 4096 })
    issues.push(...errors.map(({ rawMessage }) => rawMessage))
  }
  return issues
}
