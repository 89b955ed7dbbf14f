import type { MediaAlbum } from 'shared-types/content'
import type { Chrome } from './parts/chrome.ts'
import type { Clip } from './parts/clip.ts'
import type { DocumentFacts } from './parts/document-facts.ts'
import type { FileLink } from './parts/file-link.ts'
import type { Picture } from './parts/picture.ts'

/** One piece of an album: a picture, something to play, or else a file to take away. */
export type AlbumItem = {
  caption: string
  credit: string
  /** What is said, paragraph by paragraph; empty where there is nothing to write down. */
  transcript: string[]
} & ({ form: 'picture'; picture: Picture } | { form: 'clip'; clip: Clip } | { form: 'file'; file: FileLink })

/** `/thu-vien/<slug>/` */
export interface AlbumProps {
  kind: 'album'
  chrome: Chrome
  facts: DocumentFacts
  albumKind: MediaAlbum['kind']
  title: string
  summary: string
  cover: Picture | null
  items: AlbumItem[]
}
