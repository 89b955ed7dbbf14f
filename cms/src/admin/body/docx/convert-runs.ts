import { fromLegacy, type LegacyEncoding, legacyEncodingOf } from 'shared-types/text'
import { z } from 'zod'
import { encodingOfFont, isCapitalFont } from '../paste/encoding-of-font'

const elementSchema = z.looseObject({
  type: z.string(),
  value: z.string().optional(),
  font: z.string().nullish(),
  get children(): z.ZodOptional<z.ZodArray<typeof elementSchema>> {
    return z.array(elementSchema).optional()
  },
})
type Element = z.infer<typeof elementSchema>

/**
 * A Word document with its text in Unicode, and the old encoding some of it was in. The font of a run says the encoding;
 * where the whole document gets its font from a style, which the library does not tell, the text itself does.
 */
export function convertRuns(document: unknown): { document: unknown; legacy: LegacyEncoding | null } {
  const root = elementSchema.parse(document)
  const whole = legacyEncodingOf(wordsOf(root))
  let legacy: LegacyEncoding | null = null
  let continues = false
  const convert = (element: Element, font: string): Element => {
    const own = element.font ?? font
    if (element.type === 'paragraph') continues = false
    if (element.type === 'text' && element.value) {
      const encoding = encodingOfFont(own) ?? (own === '' ? whole : null)
      if (!encoding) return element
      const value = fromLegacy(element.value, encoding, { continues })
      continues = true
      if (value === element.value) return element
      legacy = encoding
      return { ...element, value: isCapitalFont(own) ? value.toLocaleUpperCase('vi') : value }
    }
    return element.children ? { ...element, children: element.children.map((child) => convert(child, own)) } : element
  }
  return { document: convert(root, ''), legacy }
}

function wordsOf(element: Element): string {
  if (element.type === 'text') return element.value ?? ''
  return (element.children ?? []).map(wordsOf).join(element.type === 'paragraph' ? '' : '\n')
}
