import { z } from 'zod'

/** The roles a unit head may ask for (MOHA-9.2, 14.3). */
export const requestableRoles = ['unitFocal', 'contributor', 'reporter'] as const

const requestSchema = z.object({
  id: z.number(),
  at: z.string(),
  email: z.string(),
  firstname: z.string(),
  lastname: z.string(),
  role: z.enum(requestableRoles),
  reason: z.string(),
  state: z.enum(['open', 'granted', 'declined']),
  decisionNote: z.string().nullish(),
})
export type AccountRequest = z.infer<typeof requestSchema>

/** Requests for accounts: `GET /accounts/requests`. */
export const requestsSchema = z.object({ requests: z.array(requestSchema), mayDecide: z.boolean() })
export type AccountRequests = z.infer<typeof requestsSchema>
