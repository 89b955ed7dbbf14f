import type { LegalDocument } from 'shared-types/content'
import type { EffectStatus } from './effect-status.ts'

/** A legal document in a list. */
export interface LegalCard {
  number: string
  title: string
  path: string
  docForm: LegalDocument['docForm']
  docClass: LegalDocument['docClass']
  issuer: string | null
  /** Calendar days `YYYY-MM-DD`. */
  issuedOn: string
  effectiveOn: string | null
  expiredOn: string | null
  effect: EffectStatus
}
