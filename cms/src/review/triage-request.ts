import { z } from 'zod'

const note = z.string().trim().max(2000)

/** Body of `PUT /review/cases/…/triage`: only what is to change. An empty text takes a note back. */
export const triageSchema = z.strictObject({
  purpose: note.optional(),
  secrecyChecked: z.boolean().optional(),
  /** User id of the editor the chief gives the item to. */
  assignedEditorId: z.int().min(1).optional(),
  sensitivity: z.enum(['normal', 'sensitive', 'special']).optional(),
  /** The chief has to speak before it is forwarded (CCHC-7.2b). */
  directionRequired: z.boolean().optional(),
  /** Why what was found is no duplicate of the text as stored now (MOHA-12.4). */
  duplicateNote: note.optional(),
  /** Why this document may do without the portal in its recipients line (MOHA-9.6); the chief's. */
  recipientsOverride: note.optional(),
})
export type Triage = z.infer<typeof triageSchema>
