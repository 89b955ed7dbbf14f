import type { MaybeLink } from './links.ts'

/** What every reviewed document shows of itself. */
export interface DocumentFacts {
  publishedAt: string
  /** Null while the first edition is the present one. */
  updatedAt: string | null
  changeNote: string | null
  unit: MaybeLink | null
  topics: { name: string }[]
  /** Null for our own text. */
  origin: {
    type: 'quoted' | 'syndicated' | 'translated'
    name: string | null
    author: string | null
    url: string | null
  } | null
  attribution: string[]
}
