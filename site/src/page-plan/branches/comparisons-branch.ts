import { branchOf } from '../engine/branch-of.ts'
import type { Branch, PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import type { Row } from '../engine/row-store.ts'
import { legalComparisonPage } from '../pages/legal-comparison-page.ts'
import { movedComparisonPage } from '../pages/moved-comparison-page.ts'
import { splitKey } from '../parts/split-key.ts'
import { cells } from '../rows/cells.ts'

/** The comparisons of legal documents with those they replace or amend, by the month the newer one was published in. */
export const comparisonsBranch = (): Branch =>
  branchOf('comparisons', (read) => read.names(cells.comparingMonths()).map(monthBranch))

const monthBranch = (month: string): Branch =>
  branchOf(`comparisons ${month}`, (read) =>
    read
      .rows(cells.comparing(month))
      .flatMap((row) => row.note.split(' ').flatMap((olderId) => pagesOf(read, row, olderId))),
  )

/** One comparison, and what is left of it at the addresses it had under former slugs of the two. */
function pagesOf(read: Read, { key, sort }: Row, olderId: string): PagePlan[] {
  const { documentId, locale } = splitKey(key)
  const newer = read.document('legalDocument', documentId, locale)
  const older = read.document('legalDocument', olderId, locale)
  const moved =
    newer && older
      ? slugsOf(newer).flatMap((newerSlug) =>
          slugsOf(older)
            .filter((olderSlug) => newerSlug !== newer.slug || olderSlug !== older.slug)
            .map((olderSlug) => movedComparisonPage(key, sort, olderId, { newer: newerSlug, older: olderSlug })),
        )
      : []
  return [legalComparisonPage(key, sort, olderId), ...moved]
}

function slugsOf({ slug, formerSlugs }: { slug: string; formerSlugs: readonly string[] }): string[] {
  return [...new Set([slug, ...formerSlugs])]
}
