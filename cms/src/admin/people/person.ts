import { z } from 'zod'

const standings = ['ACCOUNT_BLOCKED', 'NO_PROFILE', 'ACCOUNT_NOT_YET_ACTIVE', 'ACCOUNT_EXPIRED', 'NOT_BRIEFED'] as const

const personSchema = z.object({
  userId: z.number(),
  email: z.string(),
  name: z.string(),
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
  isSuperAdmin: z.boolean(),
  blocked: z.boolean(),
  /** What keeps the account from working now; empty where nothing does. */
  standing: z.array(z.enum(standings)),
  roles: z.array(z.string()),
  unit: z.object({ id: z.string(), name: z.string() }).nullable(),
  topicIds: z.array(z.string()),
  subPortalIds: z.array(z.string()),
  activeFrom: z.string().nullish(),
  activeUntil: z.string().nullish(),
  securityBriefingAt: z.string().nullish(),
  contributorType: z.string().nullish(),
  contractRef: z.string().nullish(),
  assignmentRef: z.string().nullish(),
  lastSeenAt: z.string().nullish(),
})
export type Person = z.infer<typeof personSchema>

const roleSchema = z.object({ role: z.string(), title: z.string() })
export type RoleTitle = z.infer<typeof roleSchema>

const named = z.object({ id: z.string(), name: z.string() })

/** Everybody with an account: `GET /accounts/people`. */
export const peopleSchema = z.object({
  people: z.array(personSchema),
  unitsWithoutFocalPoint: z.array(named),
  subPortalsWithoutApprover: z.array(named),
  subPortalsWithoutRegulation: z.array(named),
  roles: z.array(roleSchema),
  mayChange: z.boolean(),
})
export type People = z.infer<typeof peopleSchema>

/** A password made by the server, shown once; with the account where one was made. */
export const newPasswordSchema = z.object({ password: z.string() })
