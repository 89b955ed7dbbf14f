import type { Locale } from 'shared-types/content'
import { homePath } from '../addresses/path-of-document.ts'
import { wholeAddress } from '../addresses/whole-address.ts'
import type { Question, Read } from '../engine/question.ts'
import { nameIn } from '../parts/named.ts'
import { splitKey } from '../parts/split-key.ts'
import type { SubPortalCard } from '../props/parts/sub-portal-card.ts'
import { cells } from '../rows/cells.ts'
import { mainPortal } from '../rows/portal-id.ts'
import { linkedUnit } from './linked-unit.ts'
import { portalPlace } from './portal-place.ts'

/** The sub-portals people can go to: hosted ones that are live, independent ones with an address (MOHA-6.1); of one unit, or all. */
export const subPortalCards = (locale: Locale, unitId: string | null): Question<SubPortalCard[]> => ({
  key: `sub-portals ${locale} ${unitId ?? 'all'}`,
  answer: (read) =>
    read
      .rows(unitId === null ? cells.subPortals() : cells.subPortalsOfUnit(unitId))
      .flatMap(({ key }) => cardOf(read, splitKey(key).documentId, locale) ?? []),
})

function cardOf(read: Read, id: string, locale: Locale): SubPortalCard | null {
  const sub = read.document('subPortal', id)
  if (sub?.status !== 'live') return null
  const place = read.ask(portalPlace(id))
  const hosted = place && wholeAddress(place.host, homePath(place.locales.includes(locale) ? locale : 'vi'))
  const href = sub.mode === 'independent' ? (sub.url ?? (sub.domain && wholeAddress(sub.domain, '/'))) : hosted
  if (!href) return null
  return {
    name: nameIn(locale, sub),
    kind: sub.kind,
    mode: sub.mode,
    href,
    label: sub.label,
    unit: linkedUnit(read, mainPortal, sub.unitId, locale),
    responsible: sub.responsiblePersonName,
  }
}
