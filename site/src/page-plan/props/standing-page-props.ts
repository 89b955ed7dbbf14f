import type { Page } from 'shared-types/content'
import type { Chrome } from './parts/chrome.ts'
import type { DocumentFacts } from './parts/document-facts.ts'
import type { FileLink } from './parts/file-link.ts'
import type { ShownBlock } from './parts/shown-block.ts'

/** `/trang/<slug>/` */
export interface StandingPageProps {
  kind: 'page'
  chrome: Chrome
  facts: DocumentFacts
  pageKind: Page['kind']
  title: string
  body: ShownBlock[]
  files: FileLink[]
}
