import type { Locale } from 'shared-types/content'
import { newsListPath } from '../addresses/news-list-path.ts'
import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import { type Editions, chromeOf } from '../parts/chrome-of.ts'
import { FileShelf } from '../parts/file-shelf.ts'
import { peopleOf } from '../parts/people-of.ts'
import type { NamedLink } from '../props/parts/links.ts'
import type { UnitProps } from '../props/unit-props.ts'
import { linkedUnit } from '../questions/linked-unit.ts'
import { newsUnits } from '../questions/news-units.ts'
import { portalPlace } from '../questions/portal-place.ts'
import { serviceCard } from '../questions/service-card.ts'
import { subPortalCards } from '../questions/sub-portal-cards.ts'
import { subUnits } from '../questions/sub-units.ts'
import { cells } from '../rows/cells.ts'
import { mainPortal } from '../rows/portal-id.ts'

/** `/don-vi/<slug>/`: a unit with its people, services and sub-portal, on the main portal. */
export const unitPage = (unitId: string, locale: Locale): PagePlan =>
  pageOf({
    name: `unit ${unitId} ${locale}`,
    order: 'leaf',
    subject: `unit:${unitId}`,
    build: (read) => {
      const unit = read.document('unit', unitId)
      const own = linkedUnit(read, mainPortal, unitId, locale)
      if (!unit || !own?.path) return null
      const parent = linked(read, unit.parentId, locale)
      const chrome = chromeOf(read, {
        portalId: mainPortal,
        locale,
        editions: editionsOf(read, unitId),
        title: own.name,
        above: [
          { kind: 'section', section: 'units', path: sectionPath('units', locale) },
          ...(parent ? [{ kind: 'named' as const, ...parent }] : []),
        ],
      })
      if (!chrome) return null
      const files = new FileShelf(read, `unit:${unitId}`)
      const props: UnitProps = {
        kind: 'unit',
        chrome,
        name: own.name,
        level: unit.level,
        address: unit.address,
        phone: unit.phone,
        email: unit.email,
        parent,
        children: read.ask(subUnits(unitId)).flatMap((id) => linked(read, id, locale) ?? []),
        subPortals: read.ask(subPortalCards(locale, unitId)),
        people: peopleOf(read, files, mainPortal, locale, unitId),
        services: read
          .rows(cells.servicesOfUnit(unitId, locale))
          .flatMap(({ key }) => read.ask(serviceCard(mainPortal, key)) ?? []),
        news: newsOf(read, unitId, locale),
      }
      return { host: chrome.host, path: chrome.path, props, files: files.uses() }
    },
  })

function newsOf(read: Read, unitId: string, locale: Locale): UnitProps['news'] {
  const found = read.ask(newsUnits(mainPortal, locale)).find((unit) => unit.unitId === unitId)
  return found ? { path: newsListPath(locale, found.slug) } : null
}

function linked(read: Read, unitId: string | null, locale: Locale): NamedLink | null {
  const link = linkedUnit(read, mainPortal, unitId, locale)
  return link?.path ? { name: link.name, path: link.path } : null
}

function editionsOf(read: Read, unitId: string): Editions {
  const locales = read.ask(portalPlace(mainPortal))?.locales ?? []
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const path = linkedUnit(read, mainPortal, unitId, locale)?.path
      return path ? [[locale, path]] : []
    }),
  )
}
