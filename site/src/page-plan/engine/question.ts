import type { DocumentType, Locale, PublishedDocument } from 'shared-types/content'
import type { PlanIssue } from '../plan-issue.ts'
import type { BiddingPhase } from '../props/parts/bidding-phase.ts'
import type { Row } from './row-store.ts'

export type DocumentOf<Type extends DocumentType> = Extract<PublishedDocument, { type: Type }>
export type LegalDates = Pick<DocumentOf<'legalDocument'>, 'effectiveOn' | 'expiredOn' | 'effectStatusOverride'>

/**
 * The only way to content. Everything read through it is remembered as something the reader depends on; so an answer
 * or a page is made again exactly when something it read has changed.
 */
export interface Read {
  /** The document, or null where there is none, or it is not public at this moment. */
  document<Type extends DocumentType>(type: Type, documentId: string | null, locale?: Locale): DocumentOf<Type> | null
  /** What documents said under this name (`rowsOf`), in ascending order. */
  rows(cell: string): readonly Row[]
  /** The last segments of the names of the cells that hold something below `group/`, in ascending order. */
  names(group: string): readonly string[]
  /** The keys of the rows beside one in a cell: the one after, and up to two before, nearest first. */
  near(cell: string, row: { key: string; sort: string }): { later: string | null; earlier: string[] }
  /** The answer to another question. */
  ask<Answer>(question: Question<Answer>): Answer
  /** The phase of a draft or survey now. Sound only for a document read by the same reader: its boundaries wake its readers. */
  phase(draft: Pick<DocumentOf<'draftForComment'>, 'opensAt' | 'closesAt'>): 'upcoming' | 'open' | 'closed'
  /** The days left of a draft or survey now (`daysLeft`). Sound only as `phase` is. */
  daysLeft(draft: Pick<DocumentOf<'draftForComment'>, 'opensAt' | 'closesAt'>): number | null
  /** The effect of a legal document now, by its own dates. Sound only as `phase` is. */
  effect(document: LegalDates): NonNullable<DocumentOf<'legalDocument'>['effectStatusOverride']>
  /** Whether a project takes bids or applications now. Sound only as `phase` is. */
  bidding(project: Pick<DocumentOf<'project'>, 'closingAt' | 'stage'>): BiddingPhase
  /** The phase of an event an article announces, null where it announces none. Sound only as `phase` is. */
  eventPhase(
    article: Pick<DocumentOf<'article'>, 'kind' | 'eventStart' | 'eventEnd'>,
  ): 'upcoming' | 'running' | 'over' | null
  /** The phase of a notice now. Sound only as `phase` is. */
  noticePhase(notice: Pick<DocumentOf<'notice'>, 'startsAt' | 'endsAt'>): 'announced' | 'running' | 'over'
  /** Reports something left out. */
  report(issue: PlanIssue): void
}

/** Something that can be asked about the content. Answers are plain JSON values, and equal keys ask the same. */
export interface Question<Answer> {
  key: string
  answer(read: Read): Answer
  /** What to answer where `answer` throws; without it, whoever asks fails too. */
  otherwise?: Answer
  /** The digest that says whether an answer is another one; by default that of its JSON. */
  digest?(answer: Answer): string
  /** Answers too large to be kept for the next one who asks. */
  large?: boolean
  /** What surrounds pages (menu, foot): a page does not "show" a document for reading it through this. */
  frame?: boolean
}
