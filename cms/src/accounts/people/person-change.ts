import { roles } from 'shared-types/review'
import { z } from 'zod'

const name = z.string().trim().min(1).max(100)
const documentId = z.string().min(1).max(64)
const instant = z.iso.datetime({ offset: true })
const remark = z.string().trim().min(1).max(200).nullable()

/** What may be changed of a person; whatever is left out stays. */
export const personChangeSchema = z
  .strictObject({
    /** What the person signs in with, in lower case. */
    email: z
      .email()
      .max(254)
      .transform((email) => email.toLowerCase()),
    firstname: name,
    lastname: name,
    unitId: documentId,
    roles: z.array(z.enum(roles)).min(1).max(roles.length),
    topicIds: z.array(documentId).max(200),
    subPortalIds: z.array(documentId).max(200),
    activeFrom: instant,
    activeUntil: instant.nullable(),
    /** When the security briefing was given (MOHA-5.1a); null takes it back. */
    securityBriefingAt: instant.nullable(),
    blocked: z.boolean(),
    contributorType: remark,
    contractRef: remark,
    /** Number of the paper that assigns the duties (MIC-p7b). */
    assignmentRef: remark,
  })
  .partial()
export type PersonChange = z.infer<typeof personChangeSchema>

/** A new person: who, where, what; the rest as in a change. */
export const newPersonSchema = personChangeSchema.required({
  email: true,
  firstname: true,
  lastname: true,
  unitId: true,
  roles: true,
})
export type NewPerson = z.infer<typeof newPersonSchema>
