import { z } from 'zod'
import { localeSchema } from 'shared-types/content'
import type { SearchRecord } from './search-record.ts'

/** What people look for by name, the order in which names are kept where not all fit. */
export const namedTypes = ['unit', 'service', 'channel'] as const

/** An agency, service or channel with the page that bears its name; `portal` names the portal where it is another one. */
export const knownNameSchema = z.object({
  type: z.enum(namedTypes),
  locale: localeSchema,
  path: z.string(),
  name: z.string(),
  portal: z.string().optional(),
})
export type KnownName = z.infer<typeof knownNameSchema>

/** The name a record is known by; null for those found by their words. */
export function knownNameOf({ type, locale, path, title, portal }: SearchRecord): KnownName | null {
  const named = namedTypes.find((one) => one === type)
  return named ? { type: named, locale, path, name: title, ...(portal ? { portal } : {}) } : null
}
