import type { SubPortal } from 'shared-types/content'
import type { MaybeLink } from './links.ts'

/** A sub-portal one can go to. */
export interface SubPortalCard {
  name: string
  kind: SubPortal['kind']
  mode: SubPortal['mode']
  /** Where it is: its host here, or its own address. */
  href: string
  label: string
  unit: MaybeLink | null
  responsible: string | null
}
