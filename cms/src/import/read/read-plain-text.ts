import { TextDecoder } from 'node:util'
import { looksOldEncoded } from './looks-old-encoded'
import type { SourceText } from './source-text'

/** A text file: UTF-8, or UTF-16 with its mark. Any other encoding is refused: read wrongly it would only look like text. */
export async function readPlainText(bytes: Buffer): Promise<SourceText> {
  const text = decoded(bytes)
  if (text === null) return { refused: { code: 'file-not-utf8', params: {} } }
  if (text.includes('\0')) return { refused: { code: 'file-kind-differs', params: { kind: '.txt' } } }
  if (looksOldEncoded(text)) return { refused: { code: 'file-old-encoding', params: {} } }
  return { text, issues: [] }
}

function decoded(bytes: Buffer): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
