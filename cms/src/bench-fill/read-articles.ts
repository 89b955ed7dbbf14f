import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { type BenchArticle, benchArticleSchema } from './bench-article'

/** The articles of a file of JSON lines, in portions of at most `size`. Throws on a line that is none. */
export async function* readArticles(file: string, size: number): AsyncGenerator<BenchArticle[]> {
  let portion: BenchArticle[] = []
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    portion.push(benchArticleSchema.parse(JSON.parse(line)))
    if (portion.length < size) continue
    yield portion
    portion = []
  }
  if (portion.length > 0) yield portion
}
