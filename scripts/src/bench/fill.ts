import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { z } from 'zod'
import { jsonLines } from '../console/json-lines.ts'
import { askCmsCommand } from '../parts/run-cms-command.ts'
import { type BenchArticle, benchArticle, type Corpus, waitingArticle } from './bench-article.ts'

const waitingSchema = z.object({ documentId: z.string(), slug: z.string() })

/** An article that waits for the chief. */
export interface WaitingArticle extends BenchArticle {
  documentId: string
}

/**
 * Fills the CMS with the corpus and `waiting` articles before the chief: the texts go to files in `folder` as JSON lines,
 * the CMS's own command takes them from there.
 */
export async function fill(
  { folder, corpus, waiting }: { folder: string; corpus: Corpus; waiting: number },
  environment: Record<string, string | undefined>,
  signal: AbortSignal,
): Promise<WaitingArticle[]> {
  const files = { live: join(folder, 'live.jsonl'), waiting: join(folder, 'waiting.jsonl') }
  await writeLines(files.live, corpus.docs, (index) => benchArticle(corpus, index))
  await writeLines(files.waiting, waiting, (index) => waitingArticle(corpus, index))
  const args = ['--live', files.live, '--waiting', files.waiting]
  const printed = await askCmsCommand({ name: 'fill-bench', args, environment }, signal)
  return jsonLines(printed).map((line, index) => {
    const { documentId, slug } = waitingSchema.parse(line)
    const article = waitingArticle(corpus, index)
    if (article.slug !== slug) throw new Error(`The CMS filled ${slug} where ${article.slug} was expected.`)
    return { ...article, documentId }
  })
}

async function writeLines(file: string, count: number, line: (index: number) => unknown): Promise<void> {
  const out = createWriteStream(file)
  for (let index = 0; index < count; index += 1) {
    if (!out.write(`${JSON.stringify(line(index))}\n`)) await once(out, 'drain')
  }
  await finished(out.end())
}
