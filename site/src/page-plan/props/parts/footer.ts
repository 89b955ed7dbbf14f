import type { Page, Portal } from 'shared-types/content'
import type { NamedLink } from './links.ts'
import type { Place } from './place.ts'

/** The foot of every page. */
export interface Footer {
  name: string
  /** Who answers for the content. */
  responsible: string | null
  licence: string | null
  managingUnit: string | null
  address: string
  phone: string
  fax: string | null
  email: string
  links: { name: string; url: string; kind: Portal['links'][number]['kind'] }[]
  /** What every portal has at the same address: contact, site map, and the statements nobody wrote another for. */
  fixed: Place[]
  /** Standing pages editors wrote: introduction, masthead … */
  pages: (NamedLink & { kind: Page['kind'] })[]
  /** The catalogue of data for machines; null where the portal has no section of data. */
  catalogue: string | null
  /** How to name the source when reusing content; the first is the usual one. At least one. */
  attribution: string[]
}
