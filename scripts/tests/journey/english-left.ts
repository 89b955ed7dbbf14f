import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'

const wordsSchema = z.record(z.string(), z.string())
const cms = join(import.meta.dirname, '../../../cms')
const require = createRequire(join(cms, 'package.json'))
const packagesOf = (name: string) => dirname(dirname(require.resolve(`${name}/package.json`)))

/** Strapi's packages that put words on the screen: package, folder of its translations, prefix of its message ids. */
const rooms = [
  ['@strapi/strapi', 'admin/dist/admin/admin/src/translations', ''],
  ['@strapi/strapi', 'content-manager/dist/admin/translations', 'content-manager.'],
  ['@strapi/strapi', 'upload/dist/admin/translations', 'upload.'],
  ['@strapi/strapi', 'i18n/dist/admin/translations', 'i18n.'],
  ['@strapi/strapi', 'email/dist/admin/translations', 'email.'],
  ['@strapi/strapi', 'review-workflows/dist/admin/translations', 'review-workflows.'],
  ['@strapi/strapi', 'content-releases/dist/admin/translations', 'content-releases.'],
  ['@strapi/strapi', 'content-type-builder/dist/admin/translations', 'content-type-builder.'],
  ['@strapi/plugin-users-permissions', 'plugin-users-permissions/dist/admin/translations', 'users-permissions.'],
] as const

async function bundles(locale: string): Promise<Map<string, string>> {
  const all = await Promise.all(
    rooms.map(async ([owner, folder, prefix]) => {
      const file = pathToFileURL(join(packagesOf(owner), folder, `${locale}.json.mjs`)).href
      const words = await import(file).then((module) => wordsSchema.parse(module.default)).catch(() => ({}))
      return Object.entries(words).map(([id, said]): [string, string] => [prefix + id, said])
    }),
  )
  return new Map(all.flat())
}

/**
 * The English values of Strapi's bundles a person must not see: those whose Vietnamese differs or is missing, and that no
 * Vietnamese sentence of the panel happens to equal. White space is single, case as it is shown (`text-transform` is not).
 */
async function englishWords(): Promise<ReadonlySet<string>> {
  const ours = wordsSchema.parse(JSON.parse(readFileSync(join(cms, 'src/admin/translations/vi.json'), 'utf8')))
  const english = await bundles('en')
  const vietnamese = new Map([...(await bundles('vi')), ...Object.entries(ours)])
  const said = new Set([...vietnamese.values()].map(plain))
  const differing = [...english].filter(([id, words]) => vietnamese.get(id) !== words).map(([, words]) => plain(words))
  return new Set(differing.filter((words) => /\p{L}{2}/u.test(words) && !said.has(words)))
}

let known: Promise<ReadonlySet<string>> | undefined

/** Which of these visible texts are English of Strapi's that has, or lacks, a Vietnamese sentence; each once. */
export async function englishLeft(visibleTexts: readonly string[]): Promise<string[]> {
  known ??= englishWords()
  const english = await known
  return [...new Set(visibleTexts.map(plain).filter((text) => english.has(text)))]
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
