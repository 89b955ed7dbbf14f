import { z } from 'zod'

/** The languages a portal publishes in: Vietnamese first, English beside it (requirements BP-7.2, MOHA-18.7). */
export const localeSchema = z.enum(['vi', 'en'])
export type Locale = z.infer<typeof localeSchema>
