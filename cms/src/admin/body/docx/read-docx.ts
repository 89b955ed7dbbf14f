import { type CleanHtml, cleanHtml } from '../paste/clean-html'
import { convertRuns } from './convert-runs'

/** Larger files hold pictures, which stay out anyway; bytes. */
export const largestDocx = 20 * 1024 * 1024

const styleMap = ['u => u', "p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"]

/**
 * The text of a .docx as the editor takes it: headings, lists, tables, footnotes as text. Null where the file is damaged
 * or locked. The library is loaded only when somebody brings such a file.
 */
export async function readDocx(bytes: ArrayBuffer): Promise<CleanHtml | null> {
  const { default: mammoth } = await import('mammoth/mammoth.browser.js')
  let converted: { document: unknown; legacy: CleanHtml['legacy'] } | null = null
  try {
    const { value } = await mammoth.convertToHtml(
      { arrayBuffer: bytes },
      {
        styleMap,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        transformDocument: (document) => {
          converted = convertRuns(document)
          return converted.document
        },
      },
    )
    const clean = cleanHtml(value)
    return { ...clean, legacy: clean.legacy ?? legacyOf(converted) }
  } catch {
    // Whatever the library throws at, the file is at fault: it comes from outside, and the person is told so.
    return null
  }
}

function legacyOf(converted: { legacy: CleanHtml['legacy'] } | null): CleanHtml['legacy'] {
  return converted?.legacy ?? null
}
