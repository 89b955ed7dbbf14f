import type { DraftForComment } from 'shared-types/content'
import type { Chrome } from './parts/chrome.ts'
import type { ContentsEntry } from './parts/contents-entry.ts'
import type { DocumentFacts } from './parts/document-facts.ts'
import type { DraftPhase } from './parts/draft-phase.ts'
import type { FileLink } from './parts/file-link.ts'
import type { MaybeLink } from './parts/links.ts'
import type { ShownBlock } from './parts/shown-block.ts'

/** `/du-thao/<slug>/` */
export interface DraftProps {
  kind: 'draft'
  chrome: Chrome
  facts: DocumentFacts
  title: string
  summary: string
  draftClass: DraftForComment['draftClass']
  audience: DraftForComment['audience']
  phase: DraftPhase
  opensAt: string
  closesAt: string
  /** Null where it is not open, or closes months from now. */
  daysLeft: number | null
  leadUnit: MaybeLink | null
  receivingUnit: MaybeLink | null
  receivingAddress: string
  receivingEmail: string
  requestNumber: string | null
  draftFile: FileLink | null
  explanatoryFiles: FileLink[]
  contents: ContentsEntry[]
  body: ShownBlock[]
  questions: string[]
  silenceIsConsent: boolean
  publicComments: boolean
  /** What became of it. */
  result: { number: string; title: string; path: string } | null
}
