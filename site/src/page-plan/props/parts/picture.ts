import type { Rendition } from 'shared-types/content'

/** A smaller edition of a picture; `width` in pixels. */
export interface PictureEdition {
  format: Rendition['format']
  width: number
  path: string
}

/** A picture with its final address. Width and height in pixels where known. */
export interface Picture {
  src: string
  width: number | null
  height: number | null
  alt: string
  caption: string
  /** Smallest first within a format; none until the publisher has made them, or where they would win nothing. */
  editions: PictureEdition[]
}
