import { z } from 'zod'

/** A save refused because somebody saved in between. */
const editConflictSchema = z.object({
  error: z.object({ message: z.string(), details: z.object({ code: z.literal('EDIT_CONFLICT') }) }),
})

/** The server's sentence about it: who saved in between, when, and that nothing of theirs was overwritten. */
export interface EditConflict {
  message: string
}

/** Reads an answer of status 409; null where it is another refusal. */
export function editConflictOf(body: unknown): EditConflict | null {
  const conflict = editConflictSchema.safeParse(body)
  if (!conflict.success) return null
  return { message: conflict.data.error.message }
}
