import { bodySchema, textOfBody } from 'shared-types/content'
import { z } from 'zod'

const text = z.string().nullish().catch(null)
const body = bodySchema.nullish().catch(null)

/** Of a reviewed document's contract value, whole or still lacking fields, what its readers read. */
const readableSchema = z.object({
  title: text,
  name: text,
  fullName: text,
  summary: text,
  abstract: text,
  body,
  guide: body,
  bio: body,
  duties: body,
  answer: body,
  method: body,
  analysis: body,
  content: text,
  intro: text,
})

/** What a document is compared by: what it is called, and all its text (guard G6). */
export function textToCompare(contract: unknown): { title: string; text: string } {
  const read = readableSchema.parse(contract)
  const title = read.title ?? read.name ?? read.fullName ?? ''
  const bodies = [read.body, read.guide, read.bio, read.duties, read.answer, read.method, read.analysis].map((part) =>
    textOfBody(part ?? null),
  )
  return {
    title,
    text: [title, read.summary, read.abstract, read.content, read.intro, ...bodies].filter(Boolean).join('\n'),
  }
}
