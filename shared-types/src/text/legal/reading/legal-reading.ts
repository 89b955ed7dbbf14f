import type { ReadingIssue } from '../reading-issue.ts'
import type { LegalStructure } from '../structure/legal-structure.ts'
import type { ConsultationRead } from './find-consultation.ts'
import type { FormRead } from './form-of.ts'
import type { Found } from './found.ts'

/** The draft a letter was sent with, and what the letter asks. */
export interface DraftRead extends ConsultationRead {
  /** Form and subject of the draft itself; null where the file holds the letter only. */
  form: Found<FormRead> | null
  title: Found<string> | null
}

/**
 * What could be read from a legal text. Each value names its line, counting from 1; null is not found. For a draft
 * sent with a letter, number, form, issuer, date, title and signer are the letter's.
 */
export interface LegalReading {
  kind: 'legalDocument' | 'draftForComment' | 'refused'
  /** Why the text is no legal document; null unless refused. */
  refusal: ReadingIssue | null
  number: Found<string> | null
  form: Found<FormRead> | null
  issuerName: Found<string> | null
  place: Found<string> | null
  /** `YYYY-MM-DD`. */
  issuedOn: Found<string> | null
  /** The trích yếu, without "Về việc". */
  title: Found<string> | null
  abstract: Found<string> | null
  signer: Found<string> | null
  recipients: Found<string[]> | null
  /** Null where the text has no list of recipients. */
  recipientsIncludePortal: Found<boolean> | null
  /** `YYYY-MM-DD`. */
  effectiveOn: Found<string> | null
  /** The draft and its consultation, for `draftForComment`. */
  draft: DraftRead | null
  /** The document's own text, for `bodyFromLegalText`: for a draft, without the letter. */
  bodyText: string
  /** Of the lines of the whole text. */
  structure: LegalStructure
  /** Each thing that could not be read, or asks for a person's eye. */
  missing: ReadingIssue[]
}
