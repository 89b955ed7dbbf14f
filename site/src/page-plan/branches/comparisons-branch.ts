import { branchOf } from '../engine/branch-of.ts'
import type { Branch } from '../engine/page-plan.ts'
import { legalComparisonPage } from '../pages/legal-comparison-page.ts'
import { cells } from '../rows/cells.ts'

/** The comparisons of legal documents with those they replace or amend, by the month the newer one was published in. */
export const comparisonsBranch = (): Branch =>
  branchOf('comparisons', (read) => read.names(cells.comparingMonths()).map(monthBranch))

const monthBranch = (month: string): Branch =>
  branchOf(`comparisons ${month}`, (read) =>
    read
      .rows(cells.comparing(month))
      .flatMap(({ key, sort, note }) => note.split(' ').map((olderId) => legalComparisonPage(key, sort, olderId))),
  )
