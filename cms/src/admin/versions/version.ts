import { z } from 'zod'

const versionSchema = z.object({
  number: z.number(),
  at: z.string(),
  byName: z.string().nullish(),
  /** It is what readers see. */
  live: z.boolean(),
  /** It is the draft as saved. */
  current: z.boolean(),
})
export type Version = z.infer<typeof versionSchema>
export const versionsSchema = z.array(versionSchema)

const partSchema = z.object({ op: z.enum(['same', 'added', 'removed']), text: z.string() })
export type DiffPart = z.infer<typeof partSchema>

const fieldSchema = z.discriminatedUnion('kind', [
  z.object({ field: z.string(), label: z.string(), kind: z.literal('text'), parts: z.array(partSchema) }),
  z.object({
    field: z.string(),
    label: z.string(),
    kind: z.literal('value'),
    /** In words; null where it is empty. */
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
])

/** What differs between two versions, field by field. */
export const differenceSchema = z.object({ fields: z.array(fieldSchema) })
export type Difference = z.infer<typeof differenceSchema>
