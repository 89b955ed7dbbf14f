import type { Rendition } from 'shared-types/content'
import { slugOf } from 'shared-types/text'

/**
 * The path of a file: `/tep/<first 16 of its digest>/<name>`, the name in plain Latin letters so that it is safe in
 * any address and on any file system. The name people read is the file's own.
 */
export function filePath(file: { digest: string; name: string }): string {
  const [, stem = '', extension = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/s.exec(file.name) ?? []
  return `/tep/${file.digest.slice(0, 16)}/${slugOf(stem) || 'tep'}${extension.toLowerCase()}`
}

/** The path of an edition of a picture, named after the picture and by its own digest. */
export function editionPath(
  picture: { name: string },
  edition: Pick<Rendition, 'digest' | 'format' | 'width'>,
): string {
  const stem = picture.name.replace(/\.[A-Za-z0-9]{1,8}$/, '')
  return filePath({ digest: edition.digest, name: `${slugOf(stem) || 'anh'}-${edition.width}.${edition.format}` })
}
