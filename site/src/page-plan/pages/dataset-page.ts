import type { FigureTable } from 'shared-types/content'
import { cataloguePath } from '../addresses/catalogue-path.ts'
import { figureCsvPath } from '../addresses/figure-csv-path.ts'
import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { documentFacts } from '../parts/document-facts.ts'
import { FileShelf } from '../parts/file-shelf.ts'
import { ownEditions } from '../parts/own-editions.ts'
import { shownBody } from '../parts/shown-body.ts'
import { splitKey } from '../parts/split-key.ts'
import type { DatasetProps } from '../props/dataset-props.ts'
import { portalIdOf } from '../rows/portal-id.ts'

/** `/so-lieu/<slug>/`: a dataset with its figures, how they were made, and all its files (MOHA-18.4, BP-7.3l). */
export const datasetPage = (key: string, since: string): PagePlan =>
  pageOf({
    name: `dataset ${since} ${key}`,
    order: 'leaf',
    subject: key,
    build: (read) => {
      const { documentId, locale } = splitKey(key)
      const dataset = read.document('dataset', documentId, locale)
      if (!dataset) return null
      const chrome = chromeOf(read, {
        portalId: portalIdOf(dataset),
        locale,
        editions: ownEditions(read, dataset),
        title: dataset.title,
        description: dataset.summary,
        above: [{ kind: 'section', section: 'datasets', path: sectionPath('datasets', locale) }],
      })
      if (!chrome) return null
      const files = new FileShelf(read, key)
      const props: DatasetProps = {
        kind: 'dataset',
        chrome,
        facts: documentFacts(read, dataset, chrome),
        title: dataset.title,
        summary: dataset.summary,
        datasetKind: dataset.kind,
        period: dataset.period,
        surveyPeriod: dataset.surveyPeriod,
        producer: dataset.producer,
        figures: dataset.figures.map((figure, at) => ({
          title: figure.title,
          unit: figure.unit,
          chart: figure.chart,
          table: inOrder(figure.table),
          csv: { path: figureCsvPath(chrome.path, at) },
        })),
        method: shownBody(dataset.method, files, { prefix: 'phuong-phap-' }),
        analysis: shownBody(dataset.analysis, files, { prefix: 'phan-tich-' }),
        report: files.link(dataset.reportFileId),
        dataFiles: files.links(dataset.dataFileIds),
        apiUrl: dataset.apiUrl,
        catalogue: { path: cataloguePath },
      }
      return { host: chrome.host, path: chrome.path, props, files: files.uses() }
    },
  })

/** The same members in the same order, however the store kept them. */
function inOrder({ labelColumn, columns, rows }: FigureTable): FigureTable {
  return { labelColumn, columns, rows: rows.map(({ label, values }) => ({ label, values })) }
}
