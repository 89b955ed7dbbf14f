import type { Mark } from 'shared-types/content'
import type { Anchor } from './anchor.ts'
import type { Clip } from './clip.ts'
import type { Picture } from './picture.ts'

/** A run of text, or a line break. */
export type ShownInline = { type: 'text'; text: string; marks: Mark[] } | { type: 'hardBreak' }

/**
 * A block of text. `anchors` is empty but in legal documents and drafts; several on one block stand outermost first
 * (every one must be reachable). A heading's `id` is for where it has no anchors; all ids are unique in the page.
 */
export type ShownBlock =
  | { type: 'paragraph'; anchors: Anchor[]; content: ShownInline[] }
  | { type: 'heading'; level: 2 | 3 | 4; id: string; anchors: Anchor[]; content: ShownInline[] }
  | { type: 'bulletList'; items: ShownBlock[][] }
  | { type: 'orderedList'; start: number; items: ShownBlock[][] }
  | { type: 'blockquote'; content: ShownBlock[] }
  | { type: 'table'; rows: { header: boolean; colspan: number; rowspan: number; content: ShownBlock[] }[][] }
  | ({ type: 'image' } & Picture)
  | { type: 'clip'; clip: Clip; caption: string }
  | { type: 'horizontalRule' }
