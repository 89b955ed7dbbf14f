import type { Locale } from 'shared-types/content'
import type { DocumentOf, Question, Read } from '../engine/question.ts'
import { splitKey } from '../parts/split-key.ts'
import type { EffectStatus } from '../props/parts/effect-status.ts'
import { cells } from '../rows/cells.ts'

export interface LegalEffect {
  effect: EffectStatus
  /** The day it expired or will; that of its replacement where its own is not known. */
  expiredOn: string | null
}

/**
 * The effect of a legal document now: an editor's word or its own dates (decision 2), and expired once a document
 * that replaces it is in force (HY-11.2).
 */
export const legalEffect = (documentId: string, locale: Locale): Question<LegalEffect | null> => ({
  key: `effect ${documentId} ${locale}`,
  answer: (read) => {
    const document = read.document('legalDocument', documentId, locale)
    if (!document) return null
    const own = read.effect(document)
    if (own === 'expired' || document.effectStatusOverride) return { effect: own, expiredOn: document.expiredOn }
    const since = replacedSince(read, documentId)
    return since === null ? { effect: own, expiredOn: document.expiredOn } : { effect: 'expired', expiredOn: since }
  },
})

function replacedSince(read: Read, documentId: string): string | null {
  const days = read
    .rows(cells.relation('replaces', documentId))
    .map(({ key }) => read.document('legalDocument', ...place(key)))
    .filter((other): other is DocumentOf<'legalDocument'> => other !== null && read.effect(other) !== 'notYet')
    .map((other) => other.effectiveOn ?? other.issuedOn)
  return days.sort()[0] ?? null
}

function place(key: string): [string, Locale] {
  const { documentId, locale } = splitKey(key)
  return [documentId, locale]
}
