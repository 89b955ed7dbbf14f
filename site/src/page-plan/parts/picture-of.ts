import type { FileDocument, Rendition } from 'shared-types/content'
import { editionPath, filePath } from '../addresses/file-path.ts'
import type { Read } from '../engine/question.ts'
import type { Picture } from '../props/parts/picture.ts'
import type { FileUse } from './file-use.ts'

/** A file as a picture, with the words given or, where they are empty, its own; null where there is no such file. */
export function pictureOf(
  read: Read,
  fileId: string | null,
  words: { alt?: string; caption?: string } = {},
): { picture: Picture; uses: FileUse[] } | null {
  const file = read.document('file', fileId)
  if (!file) return null
  const renditions = file.renditions ?? []
  const picture: Picture = {
    src: filePath(file),
    ...sizeOf(file, renditions),
    alt: words.alt || file.alternativeText || '',
    caption: words.caption || file.caption || '',
    editions: renditions.map((each) => ({ format: each.format, width: each.width, path: editionPath(file, each) })),
  }
  const { documentId, digest, bytes } = file
  const uses: FileUse[] = [
    { path: picture.src, fileId: documentId, digest, bytes },
    ...renditions.map((each) => ({
      path: editionPath(file, each),
      fileId: documentId,
      digest: each.digest,
      bytes: each.bytes,
      madeFrom: { digest, bytes },
    })),
  ]
  return { picture, uses }
}

/** Width and height as the picture is seen: a camera may have noted that it lies on its side. */
function sizeOf({ width, height }: FileDocument, renditions: readonly Rendition[]) {
  const seen = renditions.at(-1)
  if (!seen) return { width, height }
  if (width === null || height === null) return { width: seen.width, height: seen.height }
  return width > height === seen.width > seen.height || seen.width === seen.height
    ? { width, height }
    : { width: height, height: width }
}
