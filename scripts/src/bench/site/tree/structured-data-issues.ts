import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { z } from 'zod'
import type { BuiltPage } from './built-pages.ts'

const nodeSchema = z.looseObject({ '@type': z.string() })
const rootSchema = z.union([
  z.looseObject({ '@context': z.string(), '@graph': z.array(nodeSchema) }),
  nodeSchema.extend({ '@context': z.string() }),
])

/** Where the vocabulary is looked up from: a file of this name is never written. */
const source = fileURLToPath(new URL('./structured-data.ts', import.meta.url))

/**
 * What is wrong in the pages' JSON-LD, a sentence each: text that is not JSON, unknown types and properties, and values of
 * the wrong kind. The vocabulary is schema.org's as `schema-dts` states it; TypeScript does the checking.
 */
export function structuredDataIssues(pages: readonly BuiltPage[]): string[] {
  const issues: string[] = []
  const places: string[] = []
  const lines: string[] = []
  for (const { host, path, html } of pages) {
    for (const [, text = ''] of html.matchAll(/<script[^>]*type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g)) {
      const root = rootOf(text)
      if (!root) issues.push(`${host}${path}: the JSON-LD is not JSON, or has no @context or no @type`)
      else {
        places.push(`${host}${path}`)
        lines.push(`{ const data: ${typeOf(root)} = ${JSON.stringify(root)}; void data }`)
      }
    }
  }
  return [...issues, ...(lines.length > 0 ? complaints(lines, places) : [])]
}

function rootOf(text: string): z.infer<typeof rootSchema> | null {
  try {
    return rootSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

function typeOf(root: z.infer<typeof rootSchema>): string {
  return '@graph' in root ? 'schema.Graph' : `schema.WithContext<schema.${root['@type']}>`
}

/** One line of source for each root, so that a complaint's line says whose it is. */
function complaints(lines: readonly string[], places: readonly string[]): string[] {
  const text = `import type * as schema from 'schema-dts'\n${lines.join('\n')}\n`
  const options: ts.CompilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, types: [] },
    ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  }
  const host = ts.createCompilerHost(options)
  const { fileExists, getSourceFile } = host
  host.fileExists = (name) => name === source || fileExists.call(host, name)
  host.getSourceFile = (name, version) =>
    name === source ? ts.createSourceFile(name, text, version) : getSourceFile.call(host, name, version)
  const program = ts.createProgram([source], options, host)
  return ts.getPreEmitDiagnostics(program, program.getSourceFile(source)).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : 0
    return `${places[line - 1] ?? 'JSON-LD'}: ${ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 300)}`
  })
}
