import type { Question } from 'shared-types/content'
import type { Chrome } from './parts/chrome.ts'
import type { DocumentFacts } from './parts/document-facts.ts'
import type { FileLink } from './parts/file-link.ts'
import type { LegalCard } from './parts/legal-card.ts'
import type { MaybeLink, NamedLink } from './parts/links.ts'
import type { ShownBlock } from './parts/shown-block.ts'

/** `/hoi-dap/<slug>/`: a question with its published answer. Nothing here says who asked but what kind of asker it was. */
export interface QuestionProps {
  kind: 'question'
  chrome: Chrome
  facts: DocumentFacts
  title: string
  questionKind: Question['kind']
  askerType: Question['askerType']
  /** Calendar days. */
  askedOn: string | null
  answeredOn: string | null
  /** The question's paragraphs, plain text. */
  content: string[]
  answer: ShownBlock[]
  answeredBy: MaybeLink | null
  /** Number and date of the written answer. */
  answerRef: string | null
  answerFile: FileLink | null
  /** What the answer rests on. */
  legalBasis: LegalCard[]
  /** The lists of its fields. */
  fields: NamedLink[]
}
