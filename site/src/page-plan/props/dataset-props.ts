import type { Dataset } from 'shared-types/content'
import type { Chrome } from './parts/chrome.ts'
import type { DocumentFacts } from './parts/document-facts.ts'
import type { FileLink } from './parts/file-link.ts'
import type { ShownBlock } from './parts/shown-block.ts'

/** `/so-lieu/<slug>/` */
export interface DatasetProps {
  kind: 'dataset'
  chrome: Chrome
  facts: DocumentFacts
  title: string
  summary: string
  datasetKind: Dataset['kind']
  period: string | null
  surveyPeriod: string | null
  producer: string | null
  figures: (Dataset['figures'][number] & { csv: { path: string } })[]
  method: ShownBlock[]
  analysis: ShownBlock[]
  report: FileLink | null
  dataFiles: FileLink[]
  apiUrl: string | null
  /** The catalogue for machines that lists it. */
  catalogue: { path: string }
}
