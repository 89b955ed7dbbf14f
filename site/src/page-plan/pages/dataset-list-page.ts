import type { Dataset, Locale } from 'shared-types/content'
import { cataloguePath } from '../addresses/catalogue-path.ts'
import { datasetListPath } from '../addresses/dataset-list-path.ts'
import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import { chromeOf, type Editions } from '../parts/chrome-of.ts'
import { newestFirst } from '../parts/newest-first.ts'
import type { DatasetListProps } from '../props/dataset-list-props.ts'
import { datasetCard } from '../questions/dataset-card.ts'
import { datasetCounts } from '../questions/dataset-counts.ts'
import { newestDatasets } from '../questions/newest-datasets.ts'
import { portalPlace } from '../questions/portal-place.ts'
import { sectionEditions } from '../questions/section-editions.ts'
import { cells } from '../rows/cells.ts'

const shown = 20

export interface DatasetList {
  portalId: string
  locale: Locale
  datasetKind: Dataset['kind'] | null
  /** Null for the newest of all years. */
  year: string | null
}

/** `/so-lieu/…`: the datasets published last, or all of one year; of all kinds or of one (MOHA-18.4, BP-7.3l). */
export const datasetListPage = (list: DatasetList): PagePlan =>
  pageOf({
    name: `dataset-list ${list.portalId} ${list.locale} ${list.datasetKind ?? ''} ${list.year ?? ''}`,
    order: 'list',
    build: (read) => {
      const { portalId, locale, datasetKind, year } = list
      const front = sectionPath('datasets', locale)
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions: editionsOf(read, list),
        title: null,
        above: datasetKind || year ? [{ kind: 'section', section: 'datasets', path: front }] : [],
        feedsOf: front,
      })
      if (!chrome) return null
      const counts = read.ask(datasetCounts(portalId, locale))
      const kind = datasetKind ?? 'all'
      const own = counts.find((one) => one.kind === kind)
      const keys = year
        ? newestFirst(read.rows(cells.datasets(portalId, locale, kind, year)))
        : read.ask(newestDatasets(portalId, locale, kind, shown))
      const props: DatasetListProps = {
        kind: 'datasetList',
        chrome,
        datasetKind,
        year,
        withoutYear: datasetListPath(locale, datasetKind, null),
        withoutAll: front,
        total: year ? keys.length : (own?.count ?? 0),
        items: keys.flatMap((key) => read.ask(datasetCard(key)) ?? []),
        years: (own?.years ?? []).map((one) => ({
          name: one.year,
          path: datasetListPath(locale, datasetKind, one.year),
          count: one.count,
        })),
        kinds: counts.flatMap((one) =>
          one.kind === 'all'
            ? []
            : [
                {
                  datasetKind: one.kind,
                  path: datasetListPath(locale, one.kind, null),
                  count: one.count,
                  current: one.kind === datasetKind,
                },
              ],
        ),
        catalogue: { path: cataloguePath },
      }
      return { host: chrome.host, path: chrome.path, props }
    },
  })

function editionsOf(read: Read, { portalId, datasetKind, year }: DatasetList): Editions {
  if (!datasetKind && !year) return read.ask(sectionEditions(portalId, 'datasets'))
  const found = (read.ask(portalPlace(portalId))?.locales ?? []).filter((locale) => {
    const own = read.ask(datasetCounts(portalId, locale)).find(({ kind }) => kind === (datasetKind ?? 'all'))
    return own && (year === null || own.years.some((one) => one.year === year))
  })
  return Object.fromEntries(found.map((locale) => [locale, datasetListPath(locale, datasetKind, year)]))
}
