import type { MediaAlbum } from 'shared-types/content'
import type { Picture } from './picture.ts'

/** A media album in a list. */
export interface AlbumCard {
  albumKind: MediaAlbum['kind']
  title: string
  path: string
  summary: string
  /** First publication, an instant. */
  publishedAt: string
  /** How many pictures, films or recordings it has. */
  count: number
  picture: Picture | null
}
