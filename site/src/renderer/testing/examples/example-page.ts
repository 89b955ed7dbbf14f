import type { PlannedPage } from '../../../page-plan/planned-entry.ts'
import type { PageProps } from '../../../page-plan/props/page-props.ts'

/** A page of the main portal's host with these props. */
export function examplePage(path: string, props: PageProps): PlannedPage {
  return { host: 'moha.gov.vn', path, kind: props.kind, order: 'leaf', props }
}
