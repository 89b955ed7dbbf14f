import { convertToHtml } from 'mammoth'
import { z } from 'zod'
import type { ImportIssueCode } from '../report/import-issue'
import { looksOldEncoded } from './looks-old-encoded'
import type { SourceText } from './source-text'
import { textOfWord, wordElementSchema, type WordElement } from './text-of-word'
import { type ZipSize, zipSize } from './zip-size'

/** Word files before 2007, and any Word file with a password, begin so. */
const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

const refusals: Readonly<Record<Exclude<ZipSize, 'fine'>, ImportIssueCode>> = {
  'too-large': 'file-unpacks-too-large',
  locked: 'file-locked',
  damaged: 'file-damaged',
}

/**
 * The text of a .docx, a line for each paragraph and line break. Numbers that Word gives by itself are no part of the
 * text and cannot be known for certain: an issue counts the paragraphs that have one.
 */
export async function readDocx(bytes: Buffer): Promise<SourceText> {
  if (bytes.subarray(0, 4).equals(compoundFile)) return { refused: { code: 'file-locked', params: {} } }
  const size = zipSize(bytes)
  if (size !== 'fine') return { refused: { code: refusals[size], params: {} } }
  const document = await readWord(bytes)
  if (!document) return { refused: { code: 'file-damaged', params: {} } }
  const { text, numbered } = textOfWord(document)
  if (looksOldEncoded(text)) return { refused: { code: 'file-old-encoding', params: {} } }
  return { text, issues: numbered > 0 ? [{ code: 'numbering-not-read', params: { count: numbered } }] : [] }
}

/** The document as the library reads it; null where it cannot. Its own raw text would run lines together at line breaks. */
async function readWord(bytes: Buffer): Promise<WordElement | null> {
  let document: unknown = null
  const keep = (element: unknown) => {
    document = element
    return { ...z.record(z.string(), z.unknown()).parse(element), children: [] }
  }
  try {
    await convertToHtml({ buffer: bytes }, { transformDocument: keep, includeEmbeddedStyleMap: false })
    return wordElementSchema.parse(document)
  } catch {
    // Whatever the library throws at, the file is at fault: it comes from outside, and the caller is told so.
    return null
  }
}
