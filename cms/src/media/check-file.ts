import { open } from 'node:fs/promises'
import { TextDecoder } from 'node:util'
import { hasMarkup } from '../content/check/has-markup'
import { type FileKind, fileKinds } from './file-kinds'

/** Whether a file may be kept: its kind, or why not. */
export type FileCheck = { kind: FileKind } | { refused: 'KIND_NOT_ALLOWED' | 'CONTENT_DIFFERS' }

/** Judges a file by its bytes; its name only says which kind it claims to be. `ext` has its dot. */
export async function checkFile(path: string, ext: string): Promise<FileCheck> {
  const kind = fileKinds[ext.toLowerCase()]
  if (!kind) return { refused: 'KIND_NOT_ALLOWED' }
  const genuine = kind.signatures === 'text' ? await isPlainText(path) : await shows(path, kind.signatures)
  return genuine ? { kind } : { refused: 'CONTENT_DIFFERS' }
}

async function shows(path: string, signatures: readonly string[]): Promise<boolean> {
  const { fileTypeFromFile } = await import('file-type')
  const found = await fileTypeFromFile(path)
  return found !== undefined && signatures.includes(found.mime)
}

/** UTF-8 (or UTF-16 with its mark) without control bytes, and not a page or a picture in disguise. */
async function isPlainText(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1_000_000), 0, 1_000_000, 0)
    const bytes = buffer.subarray(0, bytesRead)
    const wide = bytes[0] === 0xff && bytes[1] === 0xfe
    const text = new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes, { stream: true })
    return !text.includes('\0') && !hasMarkup(text)
  } catch {
    return false
  } finally {
    await file.close()
  }
}
