import type { Dataset, Locale } from 'shared-types/content'
import { sectionPath } from './section-path.ts'

/** The address part of each kind of data, after `/so-lieu/loai/`. Permanent. */
const kindSlugs: Record<Dataset['kind'], string> = {
  statistics: 'thong-ke',
  environment: 'moi-truong',
  opendata: 'du-lieu-mo',
  other: 'khac',
}

/** The path of a list of datasets: all, of one kind, of one year of either. */
export function datasetListPath(locale: Locale, kind: Dataset['kind'] | null, year: string | null): string {
  const ofKind = kind ? `loai/${kindSlugs[kind]}/` : ''
  return `${sectionPath('datasets', locale)}${ofKind}${year ? `nam/${year}/` : ''}`
}
