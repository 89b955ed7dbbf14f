import { filePath } from '../addresses/file-path.ts'
import type { Read } from '../engine/question.ts'
import type { Picture } from '../props/parts/picture.ts'
import type { FileUse } from './file-use.ts'

/** A file as a picture, with the words given or, where they are empty, its own; null where there is no such file. */
export function pictureOf(
  read: Read,
  fileId: string | null,
  words: { alt?: string; caption?: string } = {},
): { picture: Picture; use: FileUse } | null {
  const file = read.document('file', fileId)
  if (!file) return null
  const path = filePath(file)
  const picture: Picture = {
    src: path,
    width: file.width,
    height: file.height,
    alt: words.alt || file.alternativeText || '',
    caption: words.caption || file.caption || '',
  }
  return { picture, use: { path, fileId: file.documentId, digest: file.digest, bytes: file.bytes } }
}
