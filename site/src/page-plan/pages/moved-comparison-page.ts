import { comparisonPath } from '../addresses/comparison-path.ts'
import { wholeAddress } from '../addresses/whole-address.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { splitKey } from '../parts/split-key.ts'
import { comparisonLink } from '../questions/comparison-link.ts'
import { portalPlace } from '../questions/portal-place.ts'
import { portalIdOf } from '../rows/portal-id.ts'

/** A page at a comparison's former address, when one of the two documents had another slug, that leads to the present one. */
export const movedComparisonPage = (
  key: string,
  since: string,
  olderId: string,
  slugs: { newer: string; older: string },
): PagePlan =>
  pageOf({
    name: `moved-comparison ${since} ${key} ${olderId} ${slugs.newer} ${slugs.older}`,
    order: 'list',
    moved: true,
    build: (read) => {
      const { documentId, locale } = splitKey(key)
      const newer = read.document('legalDocument', documentId, locale)
      const place = newer && read.ask(portalPlace(portalIdOf(newer)))
      const link = newer && read.ask(comparisonLink(portalIdOf(newer), documentId, olderId, locale))
      if (!newer || !place || !link) return null
      const { path: to } = link
      const props = { kind: 'moved', locale, title: newer.title, to, canonical: wholeAddress(place.host, to) } as const
      return { host: place.host, path: comparisonPath(locale, slugs.newer, slugs.older), props }
    },
  })
