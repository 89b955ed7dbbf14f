import type { ReadingIssue } from '../reading-issue.ts'

export type LegalBlockKind = 'part' | 'chapter' | 'section' | 'subsection' | 'article' | 'clause' | 'point'

/** One Phần, Chương, Mục, Tiểu mục, Điều, Khoản or Điểm, without the blocks below it. Lines count from 0. */
export interface LegalBlock {
  kind: LegalBlockKind
  /** Its anchor in the page, unique in the document: `dieu-5-khoan-2-diem-dd`, `qc-chuong-i`. */
  id: string
  /** As written, OCR slips repaired: `I`, `5`, `5a`, `đ`, `thứ nhất`. */
  number: string
  /** Its heading without the number; empty where there is none. */
  title: string
  /** The id of the block it stands in; null at the top. */
  parentId: string | null
  /** First line. */
  start: number
  /** The line after those that hold number and title. */
  headEnd: number
  /** The line after its last one: the next block begins there, or the run of articles is over. */
  end: number
}

/** One run of articles: the document itself, or a regulation attached to it. */
export interface LegalRun {
  /** What every id of the run begins with: empty, `qc-` for the first attached text, `qc2-` for the next. */
  prefix: string
  start: number
  end: number
  articles: number
}

/** The structure of a legal text as a flat list in reading order; no line belongs to two blocks. */
export interface LegalStructure {
  blocks: LegalBlock[]
  runs: LegalRun[]
  /** Articles skipped, repeated or out of order: usually a slip of the OCR, for a person to look at. */
  issues: ReadingIssue[]
}
