import { z } from 'zod'

/** What a PDF gives people who do not see it: `scan` has no text on its pages, `unreadable` is damaged, locked or too much. */
export const pdfTextSchema = z.object({
  state: z.enum(['text', 'scan', 'unreadable']),
  pages: z.int(),
  /** How many of them are pictures only. */
  blankPages: z.int(),
  /** The text, pages parted by form feeds; empty where there is none. */
  text: z.string(),
})
export type PdfText = z.infer<typeof pdfTextSchema>

export const unreadablePdf: PdfText = { state: 'unreadable', pages: 0, blankPages: 0, text: '' }
