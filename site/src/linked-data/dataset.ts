import type { DataDownload, Dataset } from 'schema-dts'
import { dataPath } from '../page-plan/addresses/data-path.ts'
import type { PropsOf } from '../page-plan/props/page-props.ts'
import { textOfBlocks } from '../page-plan/parts/text-of-blocks.ts'
import { messagesFor } from '../messages/messages-for.ts'
import { addressOf } from './address-of.ts'
import { catalogueId } from './catalogue-id.ts'
import { datasetId } from './dataset-id.ts'
import { workOf } from './work-of.ts'

/** A dataset with everything of it that can be downloaded (MOHA-18.4). */
export function dataset(page: PropsOf<'dataset'>): Exclude<Dataset, string> {
  const { chrome, facts } = page
  const t = messagesFor(chrome.locale)
  // Both languages speak of one dataset, named by the Vietnamese page where there is one.
  const first = chrome.alternates.find(({ hreflang }) => hreflang === 'vi')?.href ?? chrome.canonical
  const download = (name: string, path: string, encodingFormat: string): DataDownload => ({
    '@type': 'DataDownload',
    name,
    contentUrl: addressOf(chrome, path),
    encodingFormat,
  })
  return {
    '@type': 'Dataset',
    ...workOf(chrome, facts),
    '@id': datasetId(first),
    name: page.title,
    description: page.summary || page.title,
    ...(page.period ? { temporalCoverage: page.period } : {}),
    ...(page.producer ? { creator: { '@type': 'Organization', name: page.producer } } : {}),
    ...(page.method.length > 0 ? { measurementTechnique: textOfBlocks(page.method) } : {}),
    variableMeasured: page.figures.map(({ title }) => title),
    isAccessibleForFree: true,
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': catalogueId(addressOf(chrome, page.catalogue.path)) },
    distribution: [
      ...page.figures.map((figure) => download(figure.title, figure.csv.path, 'text/csv')),
      download(t.dataset.json, dataPath(chrome.path), 'application/json'),
      ...[...page.dataFiles, ...(page.report ? [page.report] : [])].map((file) =>
        download(file.name, file.path, file.mime),
      ),
    ],
  }
}
