import type { Question } from '../engine/question.ts'
import { cells } from '../rows/cells.ts'
import { mainPortal } from '../rows/portal-id.ts'
import { splitKey } from '../parts/split-key.ts'
import { portalPlace } from './portal-place.ts'

/** The portals that have pages, the main one first. */
export const livePortals = (): Question<string[]> => ({
  key: 'live-portals',
  answer: (read) => {
    const subPortals = read.rows(cells.subPortals()).map(({ key }) => splitKey(key).documentId)
    return [mainPortal, ...subPortals].filter((id) => read.ask(portalPlace(id)) !== null)
  },
  frame: true,
})
