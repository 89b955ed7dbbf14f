import type { Locale } from 'shared-types/content'
import { linesOfBody } from 'shared-types/text'
import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import { articlesOfLines } from '../legal/compare/articles-of-lines.ts'
import { compareArticles, compareRestated } from '../legal/compare/compare-articles.ts'
import { restatedArticles } from '../legal/compare/restated-articles.ts'
import { type Editions, chromeOf } from '../parts/chrome-of.ts'
import { splitKey } from '../parts/split-key.ts'
import type { LegalComparisonProps } from '../props/legal-comparison-props.ts'
import { comparisonLink } from '../questions/comparison-link.ts'
import { legalCard } from '../questions/legal-card.ts'
import { portalPlace } from '../questions/portal-place.ts'
import { portalIdOf } from '../rows/portal-id.ts'

/** `/van-ban/<slug>/so-sanh/<older slug>/`: a document beside one it replaces, or whose Điều it writes anew (HY-11.2). */
export const legalComparisonPage = (key: string, since: string, olderId: string): PagePlan =>
  pageOf({
    name: `legal-comparison ${since} ${key} ${olderId}`,
    order: 'leaf',
    build: (read) => {
      const { documentId, locale } = splitKey(key)
      const newer = read.document('legalDocument', documentId, locale)
      const older = read.document('legalDocument', olderId, locale)
      const portalId = newer && portalIdOf(newer)
      if (!newer?.body || !older?.body || portalId === null) return null
      const link = read.ask(comparisonLink(portalId, documentId, olderId, locale))
      const after = read.ask(legalCard(portalId, documentId, locale))
      const before = read.ask(legalCard(portalId, olderId, locale))
      if (!link || !after || !before) return null
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions: editionsOf(read, portalId, documentId, olderId),
        title: null,
        above: [
          { kind: 'section', section: 'legalDocuments', path: sectionPath('legalDocuments', locale) },
          { kind: 'named', name: after.number, path: after.path },
        ],
      })
      if (!chrome) return null
      const [was, now] = [older.body, newer.body].map((body) => linesOfBody(body).map(({ text }) => text))
      const props: LegalComparisonProps = {
        kind: 'legalComparison',
        chrome,
        relation: link.relation,
        before,
        after,
        articles:
          link.relation === 'replaces'
            ? compareArticles(articlesOfLines(was ?? []), articlesOfLines(now ?? []))
            : compareRestated(articlesOfLines(was ?? []), restatedArticles(now ?? [])),
      }
      return { host: chrome.host, path: chrome.path, props }
    },
  })

function editionsOf(read: Read, portalId: string, newerId: string, olderId: string): Editions {
  const there = (read.ask(portalPlace(portalId))?.locales ?? []).flatMap((locale): [Locale, string][] => {
    const link = read.ask(comparisonLink(portalId, newerId, olderId, locale))
    // Elsewhere than here where that language's edition belongs to another portal.
    return link?.path.startsWith('/') ? [[locale, link.path]] : []
  })
  return Object.fromEntries(there)
}
