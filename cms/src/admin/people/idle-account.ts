import { z } from 'zod'

const idleSchema = z.object({
  userId: z.number(),
  name: z.string(),
  email: z.string(),
  unit: z.string().nullish(),
  /** Absent where it was never used. */
  lastSeenAt: z.string().nullish(),
})
export type IdleAccount = z.infer<typeof idleSchema>

/** Accounts that might work and have not for ninety days: `GET /accounts/idle`. */
export const idleAccountsSchema = z.object({ accounts: z.array(idleSchema) })
