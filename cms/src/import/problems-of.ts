import { z } from 'zod'

const refusalSchema = z.object({
  details: z.object({
    errors: z
      .array(z.object({ path: z.array(z.union([z.string(), z.number()])).optional(), message: z.string() }))
      .min(1),
  }),
})

/** What a refusal of the CMS says at which field; null for a fault, which is no refusal. */
export function problemsOf(error: unknown): { field: string; message: string }[] | null {
  const refusal = refusalSchema.safeParse(error)
  return refusal.success
    ? refusal.data.details.errors.map(({ path, message }) => ({ field: String(path?.[0] ?? ''), message }))
    : null
}
