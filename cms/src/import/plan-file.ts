import { extname } from 'node:path'
import { readLegalText } from 'shared-types/text'
import { type GivenOrigin, planArticle } from './article/plan-article'
import { planDraftForComment } from './legal/plan-draft-for-comment'
import { planLegalDocument } from './legal/plan-legal-document'
import type { NamedUnit, PlannedDraft } from './planned-draft'
import { type SourceKind, sourceKinds } from './read/source-text'
import type { ImportIssue } from './report/import-issue'

/** What the files of an import are said to be. */
export type ImportKind = { kind: 'legal' } | { kind: 'article'; origin: GivenOrigin }

/** What a text becomes, or why it is not what it was said to be. Pure. */
export function planFile(
  name: string,
  text: string,
  kind: ImportKind,
  units: readonly NamedUnit[],
): PlannedDraft | { refused: ImportIssue } {
  if (kind.kind === 'article') return planArticle(text, kind.origin)
  const reading = readLegalText(text)
  if (reading.refusal) return { refused: reading.refusal }
  return planDraftForComment(reading, units, sourceKindOf(name)) ?? planLegalDocument(reading, units)
}

function sourceKindOf(name: string): SourceKind {
  const extension = extname(name).toLowerCase()
  return sourceKinds.find((kind) => kind === extension) ?? '.txt'
}
