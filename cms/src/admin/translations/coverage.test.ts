import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import neverShown from './never-shown.json'
import ours from './vi.json'

const bundleSchema = z.record(z.string(), z.string())
const require = createRequire(import.meta.url)
const packagesOf = (name: string) => dirname(dirname(require.resolve(`${name}/package.json`)))
const strapi = packagesOf('@strapi/strapi')
const readers = packagesOf('@strapi/plugin-users-permissions')

/** Where each package keeps its words, and what Strapi puts before their ids. */
const rooms = [
  { prefix: '', folder: join(strapi, 'admin/dist/admin/admin/src/translations') },
  { prefix: 'content-manager.', folder: join(strapi, 'content-manager/dist/admin/translations') },
  { prefix: 'upload.', folder: join(strapi, 'upload/dist/admin/translations') },
  { prefix: 'i18n.', folder: join(strapi, 'i18n/dist/admin/translations') },
  { prefix: 'email.', folder: join(strapi, 'email/dist/admin/translations') },
  { prefix: 'users-permissions.', folder: join(readers, 'plugin-users-permissions/dist/admin/translations') },
  { prefix: 'review-workflows.', folder: join(strapi, 'review-workflows/dist/admin/translations') },
  { prefix: 'content-releases.', folder: join(strapi, 'content-releases/dist/admin/translations') },
  { prefix: 'content-type-builder.', folder: join(strapi, 'content-type-builder/dist/admin/translations') },
]

/** The same in both languages: letters of a drawing, values of HTML, a mere join of two other words. */
const sameInBoth = [
  'components.Blocks.popover.link.rel.placeholder',
  'components.Blocks.popover.link.target.placeholder',
  'content-manager.widget.chart-entries.tooltip',
  'upload.asset-details.crop.focal-x-axis',
  'upload.asset-details.crop.focal-y-axis',
]

/** English that has a Vietnamese word and still slips into sentences. `Strapi`, `API`, `JSON`, `AI`, `webhook` are names. */
const halfTranslated =
  /\b(e-?mails?|tokens?|plugins?|clipboard|logo|headers?|clicks?|uploads?|menu|tabs?|url|sso|label|workflow|reset|media|preview|users?|admin|the|your?|drafts?|publish(ed)?)\b|xoá|khoá/i

async function bundle(folder: string, locale: string): Promise<Record<string, string>> {
  const file = pathToFileURL(join(folder, `${locale}.json.mjs`)).href
  return import(file).then((module) => bundleSchema.parse(module.default)).catch(() => ({}))
}

async function words(locale: string): Promise<Map<string, string>> {
  const all = await Promise.all(
    rooms.map(async ({ prefix, folder }) =>
      Object.entries(await bundle(folder, locale)).map(([id, said]): [string, string] => [prefix + id, said]),
    ),
  )
  return new Map(all.flat())
}

const english = await words('en')
const vietnamese = new Map([...(await words('vi')), ...Object.entries(ours)])
const shown = [...english].filter(([id]) => !Object.keys(neverShown).some((prefix) => id.startsWith(prefix)))

describe('Vietnamese of the panel', () => {
  it('has English to compare with, of every package', () => {
    for (const { prefix } of rooms) {
      const count = [...english.keys()].filter((id) => id.startsWith(prefix)).length
      expect(count, prefix).toBeGreaterThan(30)
    }
  })

  it('leaves no string of the editors’ screens without Vietnamese', () => {
    expect(shown.filter(([id]) => !vietnamese.has(id)).map(([id]) => id)).toEqual([])
  })

  it('leaves no string in English', () => {
    const same = shown.filter(([id, said]) => said.trim() !== '' && vietnamese.get(id) === said).map(([id]) => id)
    expect(same.sort()).toEqual(sameInBoth)
  })

  it('leaves no sentence half translated', () => {
    const half = shown.flatMap(([id]) => {
      const said = (vietnamese.get(id) ?? '').replace(/\{[^}]*\}|<[^>]*>|\S+@\S+|https?:\S+/g, '')
      return halfTranslated.test(said) ? [`${id}: ${said}`] : []
    })
    expect(half).toEqual([])
  })

  it('asks for no value that Strapi does not give', () => {
    const odd = [...vietnamese].flatMap(([id, said]) => {
      const source = english.get(id)
      return source === undefined
        ? []
        : placeholders(said)
            .filter((name) => !placeholders(source).includes(name))
            .map((name) => `${id}: ${name}`)
    })
    expect(odd).toEqual([])
  })

  it('excepts nothing that Strapi no longer has', () => {
    const prefixes = Object.keys(neverShown).filter(
      (prefix) => ![...english.keys()].some((id) => id.startsWith(prefix)),
    )
    expect(prefixes).toEqual([])
  })
})

function placeholders(words: string): string[] {
  return [...words.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name)
}
