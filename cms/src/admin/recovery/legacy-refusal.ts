import type { LegacyEncoding } from 'shared-types/text'
import { z } from 'zod'

const refusalSchema = z.object({
  path: z.array(z.union([z.string(), z.number()])),
  name: z.literal('LEGACY_TEXT'),
  encoding: z.enum(['TCVN3', 'VNI']),
  converted: z.unknown(),
})
const answerSchema = z.object({
  error: z.object({ details: z.object({ errors: z.array(z.unknown()) }) }),
})

/** A field the server refused for its old encoding, with the value it offers instead. */
export interface LegacyRefusal {
  /** the field's name in the form, `sources.0.name` */
  name: string
  encoding: LegacyEncoding
  converted: unknown
}

/** The fields a refusal names with a converted text; none where it is about something else. */
export function legacyRefusalsOf(body: unknown): LegacyRefusal[] {
  const answer = answerSchema.safeParse(body)
  return (answer.data?.error.details.errors ?? []).flatMap((error) => {
    const refusal = refusalSchema.safeParse(error)
    if (!refusal.success) return []
    const { path, encoding, converted } = refusal.data
    return [{ name: path.join('.'), encoding, converted }]
  })
}
