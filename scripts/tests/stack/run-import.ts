import { join } from 'node:path'
import { z } from 'zod'
import { runToEnd } from '../../src/parts/run-to-end.ts'
import { rootDir } from '../../src/settings/root-dir.ts'
import type { Stack } from './start-stack.ts'

const reportSchema = z.looseObject({
  file: z.string(),
  outcome: z.enum(['created', 'existing', 'checked', 'refused']),
  type: z.enum(['article', 'legalDocument', 'draftForComment']).nullable(),
  documentId: z.string().nullable(),
  counts: z.array(z.looseObject({ attached: z.boolean(), articles: z.int() })),
  missing: z.array(z.string()),
  issues: z.array(z.looseObject({ code: z.string(), message: z.string() })),
})
const printedSchema = z.looseObject({ files: z.array(reportSchema) })

/** `npm run import -- …` against a running stack: its exit code and what it reported of each file. */
export async function runImport(
  stack: Stack,
  args: string[],
): Promise<{ code: number | null; files: z.infer<typeof reportSchema>[] }> {
  const printed = { stdout: '', stderr: '' }
  const code = await runToEnd({
    args: [join(rootDir, 'scripts', 'src', 'import.ts'), ...args, '--json'],
    folder: rootDir,
    environment: {
      ...process.env,
      NODE_ENV: undefined,
      DATABASE_URL: undefined,
      CONG_DATA_DIR: stack.settings.dataDir,
    },
    output: (text, from) => {
      printed[from] += text
    },
  })
  const json = /^\{$[\s\S]*^\}$/m.exec(printed.stdout)?.[0]
  if (!json) throw new Error(`import ended with ${code} and said:\n${printed.stdout}${printed.stderr}`)
  return { code, files: printedSchema.parse(JSON.parse(json)).files }
}
