import type { LegalDocument } from 'shared-types/content'
import type { Chrome } from './parts/chrome.ts'
import type { ContentsEntry } from './parts/contents-entry.ts'
import type { DocumentFacts } from './parts/document-facts.ts'
import type { EffectStatus } from './parts/effect-status.ts'
import type { FileLink } from './parts/file-link.ts'
import type { LegalCard } from './parts/legal-card.ts'
import type { MaybeLink } from './parts/links.ts'
import type { ShownBlock } from './parts/shown-block.ts'

/** `/van-ban/<slug>/` */
export interface LegalDocumentProps {
  kind: 'legalDocument'
  chrome: Chrome
  facts: DocumentFacts
  number: string
  title: string
  docForm: LegalDocument['docForm']
  docClass: LegalDocument['docClass']
  effect: EffectStatus
  issuer: MaybeLink | null
  issuerLevel: LegalDocument['issuerLevel']
  signer: string | null
  issuedOn: string
  effectiveOn: string | null
  expiredOn: string | null
  abstract: string
  gazetteRef: string | null
  /** In the national legal database. */
  externalUrl: string | null
  contents: ContentsEntry[]
  body: ShownBlock[]
  relations: {
    replaces: LegalCard[]
    replacedBy: LegalCard[]
    amends: LegalCard[]
    amendedBy: LegalCard[]
    basedOn: LegalCard[]
    guides: LegalCard[]
  }
  /** Where its text is set beside that of another, Điều by Điều: what it changed first, then what was changed of it. */
  comparisons: { number: string; docForm: LegalDocument['docForm']; path: string }[]
  files: FileLink[]
  /** Drafts for comment that became this document. */
  drafts: { title: string; path: string }[]
}
