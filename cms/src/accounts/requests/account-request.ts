import { z } from 'zod'

/** The roles a unit head may ask for: those that supply the unit's information (MOHA-9.2, 14.3). */
const requestableRoles = ['unitFocal', 'contributor', 'reporter'] as const

const name = z.string().trim().min(1).max(100)

export const newRequestSchema = z.strictObject({
  email: z
    .email()
    .max(254)
    .transform((email) => email.toLowerCase()),
  firstname: name,
  lastname: name,
  role: z.enum(requestableRoles),
  /** What the account is for. */
  reason: z.string().trim().min(1).max(1000),
})
export type NewRequest = z.infer<typeof newRequestSchema>

/** A request for an account as stored. */
export const accountRequestSchema = z
  .object({
    id: z.coerce.number().int(),
    at: z.date(),
    asked_by_id: z.int(),
    unit_id: z.string(),
    email: z.string(),
    firstname: z.string(),
    lastname: z.string(),
    role: z.enum(requestableRoles),
    reason: z.string(),
    state: z.enum(['open', 'granted', 'declined']),
    decided_at: z.date().nullable(),
    decided_by_id: z.int().nullable(),
    decision_note: z.string().nullable(),
    user_id: z.int().nullable(),
  })
  .transform((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    askedById: row.asked_by_id,
    unitId: row.unit_id,
    email: row.email,
    firstname: row.firstname,
    lastname: row.lastname,
    role: row.role,
    reason: row.reason,
    state: row.state,
    decidedAt: row.decided_at?.toISOString() ?? null,
    decidedById: row.decided_by_id,
    decisionNote: row.decision_note,
    userId: row.user_id,
  }))
export type AccountRequest = z.infer<typeof accountRequestSchema>
