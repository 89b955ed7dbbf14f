import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import ours from './vi.json'

const bundleSchema = z.record(z.string(), z.string())
const require = createRequire(import.meta.url)
const strapiPackages = dirname(dirname(require.resolve('@strapi/strapi/package.json')))

/** Where each package keeps its words, and what Strapi puts before their ids. */
const rooms = [
  { prefix: '', folder: 'admin/dist/admin/admin/src/translations' },
  { prefix: 'content-manager.', folder: 'content-manager/dist/admin/translations' },
  { prefix: 'upload.', folder: 'upload/dist/admin/translations' },
  { prefix: 'i18n.', folder: 'i18n/dist/admin/translations' },
]

/** Never shown here: tutorials are off, the cloud and the pages of paid plans are not offered. */
const neverShown = /^(tours\.|HomePage\.widget\.deploy-now)/

async function bundle(folder: string, locale: string): Promise<Record<string, string>> {
  const file = pathToFileURL(join(strapiPackages, folder, `${locale}.json.mjs`)).href
  return import(file).then((module) => bundleSchema.parse(module.default)).catch(() => ({}))
}

async function english({ prefix, folder }: (typeof rooms)[number]): Promise<[string, string][]> {
  return Object.entries(await bundle(folder, 'en')).map(([id, words]) => [prefix + id, words])
}

async function missing(room: (typeof rooms)[number]): Promise<string[]> {
  const theirs = await bundle(room.folder, 'vi')
  const known = new Set([...Object.keys(ours), ...Object.keys(theirs).map((id) => room.prefix + id)])
  return (await english(room)).map(([id]) => id).filter((id) => !known.has(id) && !neverShown.test(id))
}

describe('Vietnamese of the panel', () => {
  it('has English to compare with', async () => {
    for (const room of rooms) expect((await english(room)).length).toBeGreaterThan(80)
  })

  it('leaves no string of the editors’ screens in English', async () => {
    expect((await Promise.all(rooms.map(missing))).flat()).toEqual([])
  })

  it('asks for no value that Strapi does not give', async () => {
    const sources = Object.fromEntries((await Promise.all(rooms.map(english))).flat())
    const odd = Object.entries(ours).flatMap(([id, words]) => {
      const source = sources[id]
      return source === undefined
        ? []
        : placeholders(words)
            .filter((name) => !placeholders(source).includes(name))
            .map((name) => `${id}: ${name}`)
    })
    expect(odd).toEqual([])
  })
})

function placeholders(words: string): string[] {
  return [...words.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name)
}
