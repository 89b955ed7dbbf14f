import { z } from 'zod'
import { createPlanner } from '../page-plan/index.ts'
import type { PlannedPage } from '../page-plan/planned-entry.ts'
import { ContentStore } from '../publisher/content-store.ts'

const environmentSchema = z.object({
  CONG_STORE: z.string().min(1),
  CONG_AS_OF: z.iso.datetime({ offset: true }),
  CONG_HOST: z.string().min(1),
})

/** Every page of one portal, for a static build: the plan of CONG_HOST over the store CONG_STORE as of CONG_AS_OF. */
export async function plannedPages(): Promise<PlannedPage[]> {
  planned ??= readPlan()
  return planned
}

// Three routes ask for the plan; the store is opened for one of them.
let planned: PlannedPage[] | undefined

function readPlan(): PlannedPage[] {
  const { CONG_STORE, CONG_AS_OF, CONG_HOST } = environmentSchema.parse(process.env)
  const store = new ContentStore(CONG_STORE)
  try {
    const planner = createPlanner(store, CONG_AS_OF)
    if (!planner.hosts().some(({ host }) => host === CONG_HOST))
      throw new Error(`${CONG_STORE} has no portal at ${CONG_HOST}`)
    const pages: PlannedPage[] = []
    for (const entry of planner.full()) if (entry.host === CONG_HOST && entry.kind !== 'file') pages.push(entry)
    return pages
  } finally {
    store.close()
  }
}
