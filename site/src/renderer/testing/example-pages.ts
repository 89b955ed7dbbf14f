import { dataPath } from '../../page-plan/addresses/data-path.ts'
import { documentData, isDocumentPage } from '../../page-plan/parts/document-data.ts'
import { isListPage, listData } from '../../page-plan/parts/list-data.ts'
import type { PlannedPage } from '../../page-plan/planned-entry.ts'
import { albumExamples } from './examples/album-examples.ts'
import { articleExamples } from './examples/article-examples.ts'
import { calendarExamples } from './examples/calendar-examples.ts'
import { channelExamples } from './examples/channel-examples.ts'
import { datasetExamples } from './examples/dataset-examples.ts'
import { draftExamples } from './examples/draft-examples.ts'
import { eventExamples } from './examples/event-examples.ts'
import { examplePage } from './examples/example-page.ts'
import { feedExamples } from './examples/feed-examples.ts'
import { homeExamples } from './examples/home-examples.ts'
import { legalComparisonExamples } from './examples/legal-comparison-examples.ts'
import { legalDocumentExamples } from './examples/legal-document-examples.ts'
import { legalListExamples } from './examples/legal-list-examples.ts'
import { noticeExamples } from './examples/notice-examples.ts'
import { peopleExamples } from './examples/people-examples.ts'
import { newsListExamples } from './examples/news-list-examples.ts'
import { projectExamples } from './examples/project-examples.ts'
import { questionExamples } from './examples/question-examples.ts'
import { serviceExamples } from './examples/service-examples.ts'
import { shellExamples } from './examples/shell-examples.ts'
import { sitemapExamples } from './examples/sitemap-examples.ts'
import { standingPageExamples } from './examples/standing-page-examples.ts'
import { styleGuideExamples } from './examples/style-guide-examples.ts'
import { surveyExamples } from './examples/survey-examples.ts'
import { unitExamples } from './examples/unit-examples.ts'

const drawn: PlannedPage[] = [
  ...homeExamples,
  ...channelExamples,
  ...articleExamples,
  ...newsListExamples,
  ...legalListExamples,
  ...legalDocumentExamples,
  ...legalComparisonExamples,
  ...draftExamples,
  ...serviceExamples,
  ...calendarExamples,
  ...eventExamples,
  ...noticeExamples,
  ...surveyExamples,
  ...datasetExamples,
  ...questionExamples,
  ...projectExamples,
  ...albumExamples,
  ...unitExamples,
  ...peopleExamples,
  ...standingPageExamples,
  ...shellExamples,
  ...styleGuideExamples,
  ...feedExamples,
  ...sitemapExamples,
]

/** At least one page of every kind, with what goes wrong first: long titles, no picture, nothing at all, a long law. */
export const examplePages: PlannedPage[] = [...drawn, ...drawn.flatMap(dataBeside)]

function dataBeside({ path, props }: PlannedPage): PlannedPage[] {
  if (isListPage(props)) return [examplePage(dataPath(path), { kind: 'documentData', json: listData(props) })]
  return isDocumentPage(props) ? [examplePage(dataPath(path), { kind: 'documentData', json: documentData(props) })] : []
}
