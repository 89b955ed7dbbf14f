import type { PublicService } from 'shared-types/content'
import type { Chrome } from './parts/chrome.ts'
import type { DocumentFacts } from './parts/document-facts.ts'
import type { FileLink } from './parts/file-link.ts'
import type { LegalCard } from './parts/legal-card.ts'
import type { MaybeLink, NamedLink } from './parts/links.ts'
import type { ShownBlock } from './parts/shown-block.ts'

/** `/dich-vu-cong/<slug>/` */
export interface ServiceProps {
  kind: 'service'
  chrome: Chrome
  facts: DocumentFacts
  code: string
  name: string
  field: NamedLink | null
  unit: MaybeLink | null
  serviceLevel: PublicService['serviceLevel']
  mode: PublicService['mode']
  audience: PublicService['audience']
  steps: string[]
  dossier: string[]
  quantity: string
  timeLimit: string
  fee: string
  result: string
  receivingPlace: string
  legalBasis: LegalCard[]
  legalBasisText: string
  forms: { name: string; code: string | null; file: FileLink }[]
  guide: ShownBlock[]
  submitUrl: string | null
  progressUrl: string | null
  externalSystem: PublicService['externalSystem']
  decisionRef: string | null
  decisionDate: string | null
  changeKind: PublicService['changeKind']
}
