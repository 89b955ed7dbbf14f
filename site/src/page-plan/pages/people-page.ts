import type { Locale } from 'shared-types/content'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { FileShelf } from '../parts/file-shelf.ts'
import { peopleOf } from '../parts/people-of.ts'
import type { PeopleProps } from '../props/people-props.ts'
import { linkedUnit } from '../questions/linked-unit.ts'
import { sectionEditions } from '../questions/section-editions.ts'
import { unitOrder } from '../questions/unit-order.ts'
import { cells } from '../rows/cells.ts'

/** `/danh-ba/`: everyone in office by unit, in the order of the units (HY-7.7, BP-7.3g). */
export const peoplePage = (portalId: string, locale: Locale): PagePlan =>
  pageOf({
    name: `people ${portalId} ${locale}`,
    order: 'list',
    build: (read) => {
      const editions = read.ask(sectionEditions(portalId, 'people'))
      const chrome = chromeOf(read, { portalId, locale, editions, title: null })
      if (!chrome) return null
      const files = new FileShelf(read, `people ${portalId} ${locale}`)
      const order = read.ask(unitOrder())
      const rank = (unitId: string) => order.indexOf(unitId) + 1 || order.length + 1
      const groups = [...read.names(cells.peopleUnits(portalId, locale))]
        .sort((a, b) => rank(a) - rank(b))
        .map((unitId) => ({
          unit: unitId === 'none' ? null : linkedUnit(read, portalId, unitId, locale),
          people: peopleOf(read, files, portalId, locale, unitId),
        }))
      const props: PeopleProps = {
        kind: 'people',
        chrome,
        total: groups.reduce((sum, { people }) => sum + people.length, 0),
        groups,
      }
      return { host: chrome.host, path: chrome.path, props, files: files.uses() }
    },
  })
