import { z } from 'zod'
import { cleanText } from '../text/clean-text.ts'
import { fromLegacy } from '../text/legacy/from-legacy.ts'
import { legacyEncodingOf } from '../text/legacy/legacy-encoding-of.ts'

/** What a reader may say is wrong with a page (HY-12.1). */
export const readerReportKinds = ['outdated', 'wrong', 'broken', 'unreadable', 'other'] as const
export type ReaderReportKind = (typeof readerReportKinds)[number]

/** Longest texts of the form, in characters as browsers count them. */
export const readerReportLimits = { page: 1_000, message: 1_000, contact: 200 } as const

/** Where the form is sent, on every portal's own host. */
export const readerReportAction = '/api/public/reader-reports'

/** A line people type: Unicode in its composed form, whatever it was typed in, without what nobody sees. */
const typed = z
  .string()
  .default('')
  .transform((text) => {
    const clean = cleanText(text).trim()
    const encoding = legacyEncodingOf(clean)
    return encoding ? fromLegacy(clean, encoding) : clean
  })

/** Tells apart what is missing and what is too long; the words for both are the form's (`readerReportWords`). */
const atMost = (longest: number) => typed.refine((text) => text.length <= longest, { message: 'tooLong' })

/** Whether a path, as written and as decoded, holds nothing that hides, reorders or cannot be stored. */
function isPlain(path: string): boolean {
  try {
    return [path, decodeURIComponent(path)].every((text) => text === cleanText(text))
  } catch {
    return false
  }
}

/**
 * “Báo nội dung đã cũ” as a browser sends it: every value is text. `website` is seen by programs only; whoever fills it
 * in is none of the public.
 */
export const readerReportSchema = z
  .object({
    page: z
      .string()
      .max(readerReportLimits.page)
      .regex(/^\/(?!\/)[^\s\\?#]*$/, { message: 'noPage' })
      .refine(isPlain, { message: 'noPage' }),
    what: z.enum(readerReportKinds, { error: 'missing' }),
    message: atMost(readerReportLimits.message),
    contact: atMost(readerReportLimits.contact),
    website: z.string().max(1_000).default(''),
  })
  .refine(({ what, message }) => what !== 'other' || message !== '', { path: ['message'], message: 'missing' })
export type ReaderReport = z.infer<typeof readerReportSchema>
