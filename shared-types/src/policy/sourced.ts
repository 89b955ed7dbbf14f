import { z } from 'zod'

/** Where a value comes from: a clause id such as `MOHA-12.1`, or `default` where the regulation is silent. */
export const sourceSchema = z
  .string()
  .regex(/^(default|newsItem|[A-Z]{2,8}-[\w.–-]+)$/, 'a clause id such as "MOHA-12.1", or "default"')
export type Source = z.infer<typeof sourceSchema>

const dateSchema = z.iso.date()

/**
 * A value of a regulation with the clause it rests on, and the days it holds (local dates, `until` exclusive) where they
 * differ from the profile's own.
 */
export function sourced<S extends z.ZodType>(value: S) {
  return z.strictObject({
    value,
    source: sourceSchema,
    from: dateSchema.optional(),
    until: dateSchema.optional(),
    note: z.string().optional(),
  })
}
