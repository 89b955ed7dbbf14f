import { renditionSchema } from 'shared-types/content'
import { z } from 'zod'

/**
 * What `encode-picture.ts` says: the editions it wrote, or why the picture cannot be opened. It names no files: where
 * an edition stands follows from its width and format (`draftName`).
 */
export const encodedSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('made'),
    editions: z.array(renditionSchema.pick({ format: true, width: true, height: true })),
  }),
  z.object({ kind: z.literal('refused'), detail: z.string() }),
])
/** Or that it was ended before it had said anything, which tells of the machine and not of the picture. */
export type Encoded = z.infer<typeof encodedSchema> | { kind: 'unfinished'; detail: string }
