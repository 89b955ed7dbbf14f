import type { Locale } from 'shared-types/content'
import { sectionPath } from '../addresses/section-path.ts'
import type { Question } from '../engine/question.ts'
import { nameIn } from '../parts/named.ts'
import { pathSeenFrom } from '../parts/path-seen-from.ts'
import { mainPortal } from '../rows/portal-id.ts'
import { unitSlugs } from './unit-slugs.ts'

/** A unit by name, with the link to its page (always on the main portal) where it has one in that language; null where unknown. */
export const unitLink = (
  viewer: string,
  unitId: string,
  locale: Locale,
): Question<{ name: string; path: string | null } | null> => ({
  key: `unit-link ${viewer} ${unitId} ${locale}`,
  answer: (read) => {
    const unit = read.document('unit', unitId)
    if (!unit) return null
    const slug = read.ask(unitSlugs())[unitId]
    const shown = slug !== undefined && (locale === 'vi' || unit.nameEn)
    const path = shown
      ? pathSeenFrom(read, viewer, { portalId: mainPortal, locale, path: `${sectionPath('units', locale)}${slug}/` })
      : null
    return { name: nameIn(locale, unit), path }
  },
})
