import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { cells } from '../rows/cells.ts'
import { unitLink } from './unit-link.ts'
import { unitOrder } from './unit-order.ts'
import { unitSlugs } from './unit-slugs.ts'

export interface NewsUnit {
  unitId: string
  name: string
  slug: string
}

/** The active units a portal has news of, in their order. */
export const newsUnits = (portalId: string, locale: Locale): Question<NewsUnit[]> => ({
  key: `news-units ${portalId} ${locale}`,
  answer: (read) => {
    const present = read.names(cells.newsUnits(portalId, locale))
    if (present.length === 0) return []
    const slugs = read.ask(unitSlugs())
    return read.ask(unitOrder()).flatMap((unitId) => {
      const unit = present.includes(unitId) ? read.ask(unitLink(portalId, unitId, locale)) : null
      const slug = slugs[unitId]
      return unit && slug ? [{ unitId, name: unit.name, slug }] : []
    })
  },
})
