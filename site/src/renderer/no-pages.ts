import type { PlannedPage } from '../page-plan/planned-entry.ts'

/** The warm build knows no pages: each comes with its request. */
export async function plannedPages(): Promise<PlannedPage[]> {
  return []
}
