import type { Anchor } from './anchor.ts'

/** One entry of a table of contents, with those below it. Anchors of Khoản and Điểm are not listed. */
export interface ContentsEntry {
  id: string
  kind: Anchor['kind'] | 'heading'
  number: string
  title: string
  children: ContentsEntry[]
}
