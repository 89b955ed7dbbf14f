import type { PageKind, PageProps } from './props/page-props.ts'

/**
 * When an entry is written, so that every link answers at every instant: files, then `leaf`, then `list` (which link
 * to leaves), then `feed` (feeds and sitemaps); removals last.
 */
export type WritingOrder = 'leaf' | 'list' | 'feed'

/** A page, feed or text file of one host: render `props`, write at `path` (`…/` means `…/index.html`). */
export interface PlannedPage {
  host: string
  path: string
  kind: PageKind
  order: WritingOrder
  props: PageProps
}

/** A file of one host: copy the bytes with this SHA-256. `fileId` is one document that names them. */
export interface PlannedFile {
  host: string
  path: string
  kind: 'file'
  order: 'leaf'
  fileId: string
  digest: string
  bytes: number
  /** An edition of a picture, made by the publisher from the file with these bytes. */
  madeFrom?: { digest: string; bytes: number }
}

/** One thing that is to be at one address. */
export type PlannedEntry = PlannedPage | PlannedFile

export interface Address {
  host: string
  path: string
}
