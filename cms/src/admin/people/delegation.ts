import { z } from 'zod'

const delegationSchema = z.object({
  id: z.number(),
  role: z.string(),
  from: z.string(),
  to: z.string(),
  decisionRef: z.string().nullish(),
  scope: z.string().nullish(),
  channelIds: z.array(z.string()).default([]),
  userId: z.number().nullable(),
  userName: z.string(),
  givenByName: z.string(),
  state: z.enum(['revoked', 'running', 'planned', 'over']),
})

/** Delegations I may see, and what I may give: `GET /accounts/delegations`. */
export const delegationsSchema = z.object({
  delegations: z.array(delegationSchema),
  givesFor: z.array(z.string()),
  candidates: z.array(z.object({ userId: z.number(), name: z.string() })),
})
export type Delegations = z.infer<typeof delegationsSchema>
