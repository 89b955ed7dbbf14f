import { z } from 'zod'

/** Unsaved work on one document, as this browser keeps it. */
export const keptTextSchema = z.object({
  /** when it was last written, ISO instant */
  at: z.iso.datetime(),
  /** the fields that differ from what the form was loaded with */
  changed: z.record(z.string(), z.unknown()),
})
export type KeptText = z.infer<typeof keptTextSchema>

/** Unsaved work is kept this long, milliseconds: seven days. */
export const keptFor = 7 * 24 * 60 * 60 * 1000
