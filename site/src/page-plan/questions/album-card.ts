import type { MediaAlbum } from 'shared-types/content'
import type { Question, Read } from '../engine/question.ts'
import { pathOfReviewed } from '../parts/path-of-reviewed.ts'
import { pictureOf } from '../parts/picture-of.ts'
import { splitKey } from '../parts/split-key.ts'
import type { AlbumCard } from '../props/parts/album-card.ts'
import type { Picture } from '../props/parts/picture.ts'
import { portalIdOf } from '../rows/portal-id.ts'

/** A media album as it stands in lists of its own portal; null where it has no page. */
export const albumCard = (key: string): Question<AlbumCard | null> => ({
  key: `album-card ${key}`,
  answer: (read) => {
    const { documentId, locale } = splitKey(key)
    const album = read.document('mediaAlbum', documentId, locale)
    const path = album && pathOfReviewed(read, portalIdOf(album), album)
    if (!album || !path) return null
    return {
      albumKind: album.kind,
      title: album.title,
      path,
      summary: album.summary,
      publishedAt: album.firstPublishedAt,
      count: album.items.length,
      picture: coverOf(read, album),
    }
  },
  otherwise: null,
})

/** The album's own picture, or the first of its pictures. */
export function coverOf(read: Read, { coverFileId, items }: MediaAlbum): Picture | null {
  const first = items.find(({ fileId }) => read.document('file', fileId)?.mime.startsWith('image/'))
  return pictureOf(read, coverFileId)?.picture ?? pictureOf(read, first?.fileId ?? null)?.picture ?? null
}
