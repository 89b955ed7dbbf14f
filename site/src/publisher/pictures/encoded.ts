import { renditionSchema } from 'shared-types/content'
import { z } from 'zod'

/** What `encode-picture.ts` says: the editions it wrote, or why the picture cannot be opened. */
export const encodedSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('made'),
    editions: z.array(renditionSchema.pick({ format: true, width: true, height: true }).extend({ file: z.string() })),
  }),
  z.object({ kind: z.literal('refused'), detail: z.string() }),
])
export type Encoded = z.infer<typeof encodedSchema>
