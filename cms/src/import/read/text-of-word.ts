import { z } from 'zod'

/** A node of a Word document, as far as its text needs it. */
export const wordElementSchema = z.looseObject({
  type: z.string(),
  value: z.string().optional(),
  numbering: z.object({ isOrdered: z.boolean().optional() }).nullish(),
  get children(): z.ZodOptional<z.ZodArray<typeof wordElementSchema>> {
    return z.array(wordElementSchema).optional()
  },
})
export type WordElement = z.infer<typeof wordElementSchema>

/** The text of a Word document, and how many of its paragraphs have a number that is not written in it. */
export function textOfWord(document: WordElement): { text: string; numbered: number } {
  let numbered = 0
  const write = (element: WordElement): string => {
    switch (element.type) {
      case 'text':
        return element.value ?? ''
      case 'tab':
        return '\t'
      case 'break':
        return '\n'
      case 'paragraph': {
        const written = (element.children ?? []).map(write).join('')
        if (element.numbering?.isOrdered && written.trim() !== '') numbered += 1
        return `${element.numbering?.isOrdered === false ? '- ' : ''}${written}\n`
      }
      default:
        return (element.children ?? []).map(write).join('')
    }
  }
  return { text: write(document), numbered }
}
