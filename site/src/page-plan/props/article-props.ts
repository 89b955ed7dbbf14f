import type { Article } from 'shared-types/content'
import type { Chrome } from './parts/chrome.ts'
import type { DocumentFacts } from './parts/document-facts.ts'
import type { FileLink } from './parts/file-link.ts'
import type { NamedLink } from './parts/links.ts'
import type { Picture } from './parts/picture.ts'
import type { ShownBlock } from './parts/shown-block.ts'

/** Neighbours in time within the first topic, else within the channel. */
export interface Neighbours {
  later: { title: string; path: string; publishedAt: string } | null
  earlier: { title: string; path: string; publishedAt: string }[]
}

/** `/tin/<slug>/` */
export interface ArticleProps {
  kind: 'article'
  chrome: Chrome
  facts: DocumentFacts
  title: string
  summary: string
  articleKind: Article['kind']
  channel: NamedLink | null
  cover: Picture | null
  body: ShownBlock[]
  gallery: Picture[]
  attachments: FileLink[]
  /** Instants. */
  event: { start: string | null; end: string | null; place: string | null } | null
  spokesperson: { fullName: string; position: string; path: string | null } | null
  legalDocument: { number: string; title: string; path: string } | null
  documentNumber: string | null
  subjectName: string | null
  decisionRef: string | null
  authorName: string | null
  sources: { name: string; author: string | null; url: string | null }[]
  neighbours: Neighbours
}
