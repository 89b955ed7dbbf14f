import { z } from 'zod'

/** What the panel's own profile form sends. Names and address come along unchanged. */
export const ownChangeSchema = z.looseObject({
  email: z.string().optional(),
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
  username: z.string().nullish(),
  preferedLanguage: z.string().nullish(),
  password: z.string().optional(),
  currentPassword: z.string().optional(),
})
export type OwnChange = z.infer<typeof ownChangeSchema>

/** The same fields as stored. */
export const storedSelfSchema = z.object({
  email: z.string(),
  firstname: z.string().nullable(),
  lastname: z.string().nullable(),
  username: z.string().nullable(),
  preferedLanguage: z.string().nullable(),
})
export type StoredSelf = z.infer<typeof storedSelfSchema>

const said = (value: string | null | undefined) => (value ?? '').trim()

/** The fields of one's own account a change would alter, by name. */
export function changedOwnFields(change: OwnChange, stored: StoredSelf): string[] {
  const fields = ['firstname', 'lastname', 'username', 'preferedLanguage'] as const
  const changed: string[] = fields.filter(
    (field) => change[field] !== undefined && said(change[field]) !== said(stored[field]),
  )
  if (change.email !== undefined && said(change.email).toLowerCase() !== stored.email.toLowerCase())
    changed.push('email')
  if (change.password !== undefined) changed.push('password')
  return changed
}
