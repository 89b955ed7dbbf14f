import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { filePath } from '../addresses/file-path.ts'
import { clipOf } from '../parts/clip-of.ts'
import { splitKey } from '../parts/split-key.ts'
import type { FeaturedAlbum } from '../props/home-props.ts'
import { albumCard } from './album-card.ts'
import { newestAlbums } from './newest-albums.ts'

/** The album on a portal's home page: its newest film, ready to play, or else its newest album (MIC-p5a). */
export const featuredAlbum = (portalId: string, locale: Locale): Question<FeaturedAlbum | null> => ({
  key: `featured-album ${portalId} ${locale}`,
  answer: (read) => {
    const keys = ['video', null].flatMap((kind) => read.ask(newestAlbums(portalId, locale, kind, 1)))
    const key = keys.find((each) => read.ask(albumCard(each)))
    const card = key === undefined ? null : read.ask(albumCard(key))
    if (key === undefined || !card) return null
    const { documentId } = splitKey(key)
    const album = read.document('mediaAlbum', documentId, locale)
    // The album's own page brings these files to the host.
    for (const item of album?.items ?? []) {
      const file = read.document('file', item.fileId)
      const subtitles = read.document('file', item.subtitlesFileId)
      const link = file && { path: filePath(file), name: file.name, mime: file.mime, bytes: file.bytes, text: null }
      const clip = link && clipOf(link, item.altText, subtitles && filePath(subtitles))
      if (clip) return { card, clip }
    }
    return { card, clip: null }
  },
  otherwise: null,
})
