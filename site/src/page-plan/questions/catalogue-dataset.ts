import type { Dataset, Locale } from 'shared-types/content'
import { dataPath } from '../addresses/data-path.ts'
import { figureCsvPath } from '../addresses/figure-csv-path.ts'
import { filePath } from '../addresses/file-path.ts'
import { wholeAddress } from '../addresses/whole-address.ts'
import type { Question, Read } from '../engine/question.ts'
import type { CatalogueDataset, CatalogueDistribution } from '../props/data-catalogue-props.ts'
import { timeKey } from '../rows/order-key.ts'
import { editionPath } from './edition-path.ts'
import { portalPlace } from './portal-place.ts'
import { topicName } from './topic-name.ts'

/** A dataset as a portal's catalogue lists it, in all its languages; null where it has no page there. */
export const catalogueDataset = (portalId: string, documentId: string): Question<CatalogueDataset | null> => ({
  key: `catalogue-dataset ${portalId} ${documentId}`,
  answer: (read) => {
    const place = read.ask(portalPlace(portalId))
    const editions = (place?.locales ?? []).flatMap((locale) => {
      const dataset = read.document('dataset', documentId, locale)
      const path = read.ask(editionPath(portalId, 'dataset', documentId, locale))
      return place && dataset && path ? [{ host: place.host, locale, dataset, path }] : []
    })
    const first = editions[0]
    if (!first) return null
    return {
      editions: editions.map(({ host, locale, dataset, path }) => ({
        locale,
        url: wholeAddress(host, path),
        title: dataset.title,
        summary: dataset.summary,
        topics: dataset.topicIds.flatMap((id) => read.ask(topicName(id, locale))?.name ?? []),
        period: dataset.period,
      })),
      datasetKind: first.dataset.kind,
      producer: first.dataset.producer,
      publishedAt: earliest(editions.map(({ dataset }) => dataset.firstPublishedAt)),
      updatedAt: latest(editions.map(({ dataset }) => dataset.lastPublishedAt)),
      distributions: once(editions.flatMap((edition) => distributionsOf(read, edition))),
    }
  },
  otherwise: null,
})

interface Edition {
  host: string
  locale: Locale
  dataset: Dataset
  path: string
}

function distributionsOf(read: Read, { host, locale, dataset, path }: Edition): CatalogueDistribution[] {
  const own = { locale, accessUrl: wholeAddress(host, path), bytes: null, digest: null }
  const file = (role: 'data' | 'report') => (fileId: string) => {
    const found = read.document('file', fileId)
    if (!found) return []
    const { name, mime, bytes, digest } = found
    return [{ ...own, role, name, url: wholeAddress(host, filePath(found)), mime, bytes, digest }]
  }
  return [
    ...dataset.figures.map(({ title }, at) => {
      const url = wholeAddress(host, figureCsvPath(path, at))
      return { ...own, role: 'table' as const, name: title, url, mime: 'text/csv' }
    }),
    { ...own, role: 'json', name: null, url: wholeAddress(host, dataPath(path)), mime: 'application/json' },
    ...dataset.dataFileIds.flatMap(file('data')),
    ...(dataset.reportFileId ? file('report')(dataset.reportFileId) : []),
    ...(dataset.apiUrl && /^https?:$/.test(URL.parse(dataset.apiUrl)?.protocol ?? '')
      ? [{ ...own, role: 'api' as const, name: null, url: dataset.apiUrl, mime: null }]
      : []),
  ]
}

/** Editions in two languages may offer the same file: it is listed once, with the first. */
function once(distributions: readonly CatalogueDistribution[]): CatalogueDistribution[] {
  return distributions.filter((one, at) => distributions.findIndex(({ url }) => url === one.url) === at)
}

function earliest(instants: readonly string[]): string {
  return instants.map(timeKey).sort()[0] ?? ''
}

function latest(instants: readonly string[]): string {
  return instants.map(timeKey).sort().at(-1) ?? ''
}
