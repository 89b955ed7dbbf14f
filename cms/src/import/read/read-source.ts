import { extname } from 'node:path'
import { cleanText } from 'shared-types/text'
import { limits } from './limits'
import { readDocx } from './read-docx'
import { readPdf } from './read-pdf'
import { readPlainText } from './read-plain-text'
import type { SourceKind, SourceText } from './source-text'

const readers: Readonly<Record<SourceKind, (bytes: Buffer) => Promise<SourceText>>> = {
  '.txt': readPlainText,
  '.docx': readDocx,
  '.pdf': readPdf,
}

/**
 * The text of a file, by its kind; `name` gives the extension. Refused by name are: another kind, too large, locked,
 * damaged, without text. Lines of a plain text keep their numbers.
 */
export async function readSource(name: string, bytes: Buffer): Promise<SourceText> {
  const kind = extname(name).toLowerCase()
  if (bytes.length > limits.fileBytes)
    return { refused: { code: 'file-too-large', params: { max: limits.fileBytes / 1024 / 1024 } } }
  if (bytes.length === 0) return { refused: { code: 'file-empty', params: {} } }
  if (kind === '.doc') return { refused: { code: 'file-old-word', params: {} } }
  if (!isSourceKind(kind)) return { refused: { code: 'file-kind-unknown', params: { kind } } }
  const read = await readers[kind](bytes)
  if ('refused' in read) return read
  const text = cleanText(withPlainLineEnds(read.text))
  if (text.trim() === '') return { refused: { code: 'file-empty', params: {} } }
  if (text.length > limits.characters)
    return { refused: { code: 'file-text-too-long', params: { max: limits.characters } } }
  return { text, issues: read.issues }
}

function isSourceKind(kind: string): kind is SourceKind {
  return kind in readers
}

/** A form feed at the end of a page stands behind a line end already; elsewhere it is one. */
function withPlainLineEnds(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?<=\n)\f/g, '')
    .replace(/[\f\v\u0085\u2028\u2029]/g, '\n')
}
