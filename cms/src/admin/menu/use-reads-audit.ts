import { useAuth } from '@strapi/strapi/admin'
import type { Role } from 'shared-types/review'

/** Who reads the audit log (S8), as the server decides it. */
const readers: readonly Role[] = ['auditor', 'chief', 'technician', 'leadership']

/** Whether the audit log is shown to the person signed in. */
export function useReadsAudit(): boolean {
  return useAuth(
    'useReadsAudit',
    ({ user }) => user?.roles?.some(({ code }) => readers.some((role) => role === code)) ?? false,
  )
}
