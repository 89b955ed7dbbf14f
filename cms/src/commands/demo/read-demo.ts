import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { shippedProfiles } from 'shared-types/policy'
import { z } from 'zod'
import { CommandError } from '../run-command'
import { type DemoItem, demoItemSchema } from './demo-format'
import { type DemoStructure, demoStructureSchema } from './demo-structure'
import { structureUnder } from './structure-under'

/**
 * `structure.json` of a demo folder, checked; under another shipped regulation where `args` name one: `--profile BP`.
 * Throws CommandError naming the file and every field that is wrong, or an unknown regulation.
 */
export async function readStructure(folder: string, args: readonly string[] = []): Promise<DemoStructure> {
  const structure = await parsed(demoStructureSchema, join(folder, 'structure.json'))
  if (!args.includes('--profile')) return structure
  const code = args[args.indexOf('--profile') + 1]
  const profile = shippedProfiles.find((shipped) => shipped.code === code)
  if (profile) return structureUnder(structure, profile)
  throw new CommandError(`--profile needs one of ${shippedProfiles.map((shipped) => shipped.code).join(', ')}`)
}

/** Every item of `documents/*.json`, files in order of name, items as they stand; refs are unique. */
export async function readItems(folder: string): Promise<DemoItem[]> {
  const directory = join(folder, 'documents')
  const files = (await readdir(directory)).filter((name) => name.endsWith('.json')).sort()
  const items: DemoItem[] = []
  for (const name of files) items.push(...(await parsed(z.array(demoItemSchema), join(directory, name))))
  const seen = new Set<string>()
  for (const { ref } of items) {
    if (seen.has(ref)) throw new CommandError(`${directory}: the ref "${ref}" is used twice`)
    seen.add(ref)
  }
  return items
}

async function parsed<S extends z.ZodType>(schema: S, path: string): Promise<z.infer<S>> {
  const result = schema.safeParse(JSON.parse(await readFile(path, 'utf8')))
  if (result.success) return result.data
  throw new CommandError(`${path} does not follow the demo format:\n${z.prettifyError(result.error)}`)
}
