import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { z } from 'zod'
import { askCmsCommand } from '../parts/run-cms-command.ts'
import { generateArticle } from './generate-article.ts'

const seed = 1

const waitingSchema = z.object({ documentId: z.string(), slug: z.string(), title: z.string(), channelSlug: z.string() })

/** An article that waits for the chief. */
export type WaitingArticle = z.infer<typeof waitingSchema>

/**
 * Fills the CMS with `docs` live articles and `waiting` ones before the chief: the texts go to `file` as JSON lines, the
 * CMS's own command takes them from there and prints one JSON line for each that waits.
 */
export async function fill(
  plan: { file: string; docs: number; waiting: number },
  environment: Record<string, string | undefined>,
  signal: AbortSignal,
): Promise<WaitingArticle[]> {
  const out = createWriteStream(plan.file)
  for (let index = 0; index < plan.docs + plan.waiting; index += 1) {
    if (!out.write(`${JSON.stringify(generateArticle(seed, index))}\n`)) await once(out, 'drain')
  }
  await finished(out.end())
  const args = ['--file', plan.file, '--waiting', String(plan.waiting)]
  const printed = await askCmsCommand({ name: 'fill-bench', args, environment }, signal)
  return printed
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => waitingSchema.parse(JSON.parse(line)))
}
