import { dataPath } from '../addresses/data-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { documentData, isDocumentPage } from '../parts/document-data.ts'

/** `/van-ban/<slug>.json` beside `/van-ban/<slug>/`: what the page shows, as data. It is written before the page. */
export const documentDataPage = (page: PagePlan): PagePlan =>
  pageOf({
    name: `data of ${page.question.key}`,
    order: 'leaf',
    follows: true,
    build: (read) => {
      const built = read.ask(page.question)
      if (!built || !isDocumentPage(built.entry.props)) return null
      const { host, path, props } = built.entry
      return { host, path: dataPath(path), props: { kind: 'documentData', json: documentData(props) } }
    },
  })
