import type { Rendition } from 'shared-types/content'

/** The editions made of a picture; or why there cannot be any; or why that is not known yet. */
export type FoundEditions = { editions: Rendition[] } | { refused: string } | { unfinished: string }
