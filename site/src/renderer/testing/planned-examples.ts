import type { PlannedPage } from '../../page-plan/planned-entry.ts'
import { examplePages } from './example-pages.ts'

/** Stands in for the plan in a static build of the examples. */
export async function plannedPages(): Promise<PlannedPage[]> {
  return examplePages
}
