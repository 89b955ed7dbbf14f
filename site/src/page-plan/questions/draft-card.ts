import type { Question } from '../engine/question.ts'
import { pathOfReviewed } from '../parts/path-of-reviewed.ts'
import { splitKey } from '../parts/split-key.ts'
import type { DraftCard } from '../props/parts/draft-card.ts'
import { portalIdOf } from '../rows/portal-id.ts'
import { legalCard } from './legal-card.ts'
import { unitLink } from './unit-link.ts'

/** A draft for comment as it stands in lists of its portal; null where it has no page. */
export const draftCard = (key: string): Question<DraftCard | null> => ({
  key: `draft-card ${key}`,
  answer: (read) => {
    const { documentId, locale } = splitKey(key)
    const draft = read.document('draftForComment', documentId, locale)
    const path = draft && pathOfReviewed(read, portalIdOf(draft), draft)
    if (!draft || !path) return null
    const became = draft.resultingDocumentId
      ? read.ask(legalCard(portalIdOf(draft), draft.resultingDocumentId, locale))
      : null
    const unit = draft.leadUnitId ? read.ask(unitLink(portalIdOf(draft), draft.leadUnitId, locale)) : null
    return {
      title: draft.title,
      path,
      summary: draft.summary,
      draftClass: draft.draftClass,
      phase: read.phase(draft),
      opensAt: draft.opensAt,
      closesAt: draft.closesAt,
      daysLeft: read.daysLeft(draft),
      leadUnit: unit?.name ?? null,
      became: became?.number ?? null,
    }
  },
  otherwise: null,
})
