import { parseArgs } from 'node:util'
import { foreignOrigins } from './article/plan-article'
import type { ImportKind } from './plan-file'
import { usageWords } from './report/report-words'
import type { WrittenValue } from './values/read-values'

/** A command line of `import`, understood. */
export interface ImportArguments {
  kind: ImportKind
  files: string[]
  email: string | null
  portal: string | null
  unit: string | null
  channel: string | null
  topics: string[]
  given: WrittenValue[]
  force: boolean
  dryRun: boolean
  json: boolean
}

const options = {
  as: { type: 'string' },
  portal: { type: 'string' },
  unit: { type: 'string' },
  channel: { type: 'string' },
  topic: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  source: { type: 'string' },
  'source-url': { type: 'string' },
  origin: { type: 'string' },
  force: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const

/** Values that no two documents share. */
const ofOneDocument = new Set(['number', 'title', 'slug', 'abstract', 'summary', 'requestNumber'])

/** The command line, or what is wrong with it in words. */
export function parseArguments(args: readonly string[]): ImportArguments | { usage: string } {
  const parsed = parse(args)
  if ('usage' in parsed) return parsed
  const { values, positionals } = parsed
  const [kind, ...files] = positionals
  if (kind !== 'legal' && kind !== 'article') return { usage: usageWords.kind }
  if (files.length === 0) return { usage: usageWords.files }
  const given: WrittenValue[] = []
  for (const text of values.set ?? []) {
    const [, field, value] = /^([a-zA-Z]+)=(.*)$/s.exec(text) ?? []
    if (field === undefined || value === undefined) return { usage: usageWords.setting(text) }
    if (files.length > 1 && ofOneDocument.has(field)) return { usage: usageWords.settingForOne(field) }
    given.push({ field, value })
  }
  const origin = values.origin ?? 'syndicated'
  const originType = foreignOrigins.find((one) => one === origin)
  if (!originType) return { usage: usageWords.origin(origin) }
  if (kind === 'legal' && (values.source ?? values['source-url'] ?? values.origin) !== undefined)
    return { usage: usageWords.onlyArticle }
  return {
    kind:
      kind === 'legal'
        ? { kind }
        : { kind, origin: { originType, name: values.source ?? null, url: values['source-url'] ?? null } },
    files,
    email: values.as ?? null,
    portal: values.portal ?? null,
    unit: values.unit ?? null,
    channel: values.channel ?? null,
    topics: values.topic ?? [],
    given,
    force: values.force ?? false,
    dryRun: values['dry-run'] ?? false,
    json: values.json ?? false,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    return { usage: usageWords.option(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)) }
  }
}
