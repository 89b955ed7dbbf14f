import { z } from 'zod'

/** Names a label may not take: hosts the platform needs itself, and device names some file systems reserve. */
export const reservedLabels: ReadonlySet<string> = new Set([
  'www',
  'api',
  'admin',
  'mail',
  'ftp',
  'ns',
  'static',
  'localhost',
  'con',
  'prn',
  'aux',
  'nul',
  ...Array.from({ length: 9 }, (_, n) => `com${n + 1}`),
  ...Array.from({ length: 9 }, (_, n) => `lpt${n + 1}`),
])

/**
 * The level-4 label of a sub-portal (MOHA-6.2, MIC-p9a): unaccented lower case, digits, single inner hyphens, at most
 * 63 characters (RFC 1035), nothing reserved, no `xn--`. It becomes a folder name, so nothing else may pass.
 */
export const subPortalLabelSchema = z
  .string()
  .max(63)
  .regex(/^[a-z0-9](?:-?[a-z0-9])*$/)
  .refine((label) => !reservedLabels.has(label) && !label.startsWith('xn--'), 'reserved')
