import { branchOf } from '../engine/branch-of.ts'
import type { Branch, PagePlan } from '../engine/page-plan.ts'
import { albumPage } from '../pages/album-page.ts'
import { articlePage } from '../pages/article-page.ts'
import { datasetPage } from '../pages/dataset-page.ts'
import { documentDataPage } from '../pages/document-data-page.ts'
import { draftPage } from '../pages/draft-page.ts'
import { figureCsvPages } from '../pages/figure-csv-page.ts'
import { legalDocumentPage } from '../pages/legal-document-page.ts'
import { movedPage } from '../pages/moved-page.ts'
import { noticePage } from '../pages/notice-page.ts'
import { personPage } from '../pages/person-page.ts'
import { projectPage } from '../pages/project-page.ts'
import { questionPage } from '../pages/question-page.ts'
import { servicePage } from '../pages/service-page.ts'
import { standingPage } from '../pages/standing-page.ts'
import { surveyPage } from '../pages/survey-page.ts'
import { cells } from '../rows/cells.ts'
import type { PlannedType } from '../planned-type.ts'

const pageOfType: Record<PlannedType, (key: string, since: string) => PagePlan> = {
  article: articlePage,
  legalDocument: legalDocumentPage,
  draftForComment: draftPage,
  publicService: servicePage,
  page: standingPage,
  person: personPage,
  notice: noticePage,
  survey: surveyPage,
  dataset: datasetPage,
  question: questionPage,
  project: projectPage,
  mediaAlbum: albumPage,
}

/**
 * The pages of one type's documents, each with its data beside it, month by month so that a new one touches a short list. The time of first
 * publication leads their names: of two documents that claim one address, the earlier keeps it.
 */
export const leavesBranch = (type: PlannedType): Branch =>
  branchOf(`leaves ${type}`, (read) => read.names(cells.leafTypes(type)).map((month) => monthBranch(type, month)))

const monthBranch = (type: PlannedType, month: string): Branch =>
  branchOf(`leaves ${type} ${month}`, (read) =>
    read.rows(cells.leaves(type, month)).flatMap(({ key, sort, note }) => {
      const page = pageOfType[type](key, sort)
      return [
        ...withData(page),
        ...(type === 'dataset' ? figureCsvPages(read, key, page) : []),
        ...(note ? note.split(' ') : []).map((slug) => movedPage(type, key, sort, slug)),
      ]
    }),
  )

function withData(page: PagePlan): PagePlan[] {
  return [page, documentDataPage(page)]
}
