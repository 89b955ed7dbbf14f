import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { codeSlugs } from '../legal/facet-slugs.ts'
import type { LegalFacet } from '../props/legal-list-props.ts'
import { cells } from '../rows/cells.ts'
import { topicName } from './topic-name.ts'
import { unitLink } from './unit-link.ts'
import { unitSlugs } from './unit-slugs.ts'

export interface FacetLabel {
  code: string | null
  name: string | null
  slug: string
}

/** How a value of a facet is called and addressed; null where its topic or unit is unknown. */
export const facetLabel = (
  portalId: string,
  locale: Locale,
  facet: LegalFacet,
  value: string,
): Question<FacetLabel | null> => ({
  key: `facet-label ${portalId} ${locale} ${facet} ${value}`,
  answer: (read) => {
    const slug = codeSlugs[facet]?.[value]
    if (slug) return { code: value, name: null, slug }
    if (facet === 'topic') {
      const topic = read.ask(topicName(value, locale))
      return topic && { code: null, name: topic.name, slug: topic.slug }
    }
    const [kind, id = ''] = value.split(/:(.*)/s)
    if (kind === 'name') {
      const written = read.rows(cells.legalValue(portalId, locale, facet, value)).at(-1)
      return written ? { code: null, name: written.note, slug: id } : null
    }
    const unit = read.ask(unitLink(portalId, id, locale))
    const unitSlug = read.ask(unitSlugs())[id]
    return unit && unitSlug ? { code: null, name: unit.name, slug: unitSlug } : null
  },
})
