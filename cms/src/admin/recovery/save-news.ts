import type { DocumentKey } from './document-key'
import type { EditConflict } from './edit-conflict'
import type { LegacyRefusal } from './legacy-refusal'

/** That a draft is being saved, and what became of it. */
export type SaveNews =
  | { kind: 'saving'; key: DocumentKey }
  | { kind: 'saved'; key: DocumentKey }
  | { kind: 'failed'; key: DocumentKey; conflict: EditConflict | null; legacy: readonly LegacyRefusal[] }
