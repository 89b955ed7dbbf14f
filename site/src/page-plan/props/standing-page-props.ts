import type { Page } from 'shared-types/content'
import type { Board } from './parts/board.ts'
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
  /** Who keeps the portal by its regulation; on the main portal's masthead alone. */
  board: Board | null
  body: ShownBlock[]
  files: FileLink[]
}
