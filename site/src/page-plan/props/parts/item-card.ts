import type { Article } from 'shared-types/content'
import type { NamedLink } from './links.ts'
import type { Picture } from './picture.ts'

/** One item of any type in a list. */
export interface ItemCard {
  type: 'article' | 'legalDocument' | 'draftForComment' | 'publicService' | 'page' | 'survey' | 'dataset' | 'notice'
  title: string
  path: string
  summary: string
  /** First publication, an instant. */
  publishedAt: string
  picture: Picture | null
  articleKind: Article['kind'] | null
  /** Number of a legal document, code of a service. */
  number: string | null
  channel: NamedLink | null
}
