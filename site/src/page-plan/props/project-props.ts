import type { Project } from 'shared-types/content'
import type { BiddingPhase } from './parts/bidding-phase.ts'
import type { Chrome } from './parts/chrome.ts'
import type { DocumentFacts } from './parts/document-facts.ts'
import type { FileLink } from './parts/file-link.ts'
import type { MaybeLink } from './parts/links.ts'
import type { ShownBlock } from './parts/shown-block.ts'

/** `/du-an/<slug>/` */
export interface ProjectProps {
  kind: 'project'
  chrome: Chrome
  facts: DocumentFacts
  title: string
  summary: string
  projectKind: Project['kind']
  /** The list of its kind. */
  kindPath: string
  owner: MaybeLink | null
  /** In đồng. */
  budget: number | null
  /** Calendar days. */
  startsOn: string | null
  endsOn: string | null
  bidding: BiddingPhase
  /** An instant; exclusive. */
  closingAt: string | null
  stage: Project['stage']
  body: ShownBlock[]
  files: FileLink[]
}
