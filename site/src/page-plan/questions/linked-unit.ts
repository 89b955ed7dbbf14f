import type { Locale } from 'shared-types/content'
import type { Read } from '../engine/question.ts'
import type { MaybeLink } from '../props/parts/links.ts'
import { unitLink } from './unit-link.ts'

/** A unit by name, a link where it has a page; null where none is given or it is unknown. */
export function linkedUnit(read: Read, viewer: string, unitId: string | null, locale: Locale): MaybeLink | null {
  return unitId ? read.ask(unitLink(viewer, unitId, locale)) : null
}
