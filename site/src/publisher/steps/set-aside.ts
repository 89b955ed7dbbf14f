import { documentKey, filesOfDocument } from 'shared-types/content'
import type { DocumentChange, Planner } from '../../page-plan/planner.ts'
import type { ContentStore } from '../content-store.ts'
import type { News, PublishIssue } from './news.ts'
import type { RenderIssue } from './render-issue.ts'

/**
 * Which of the changed documents are the cause of these issues. An issue is laid at the door of the document whose
 * own page it is on, or which brings the file in question; else of the only changed document the page shows.
 * Null when an issue has no such cause: then the publish as a whole must not take place.
 */
export function blame(
  issues: readonly RenderIssue[],
  news: News,
  store: ContentStore,
  planner: Planner,
): Map<string, PublishIssue> | null {
  const changed = [...news.named].filter(([, state]) => state === 'present').map(([key]) => key)
  const guilty = new Map<string, PublishIssue>()
  for (const { at, fileId, code, detail } of issues) {
    const causes = fileId === null ? causesAt(at, changed, planner) : usersOf(fileId, changed, store)
    if (causes.length === 0) return null
    for (const key of causes) guilty.set(key, guilty.get(key) ?? { code, detail })
  }
  return guilty
}

/** Puts these documents back to what is live, keeps the refused editions for another try, and says so to the planner. */
export function setAside(guilty: ReadonlyMap<string, PublishIssue>, store: ContentStore): DocumentChange[] {
  return [...guilty].map(([key, { code, detail }]) => {
    const refused = store.get(key)
    const before = store.before(key)
    if (before) store.put(key, before)
    else store.remove(key)
    store
      .sql('insert or replace into set_aside (key, json, code, detail) values (?, ?, ?, ?)')
      .run(key, refused ? JSON.stringify(refused) : null, code, detail)
    return { key, before: refused, after: before }
  })
}

function causesAt(at: RenderIssue['at'], changed: readonly string[], planner: Planner): string[] {
  const showing = changed.flatMap((key) => {
    const index = planner.entriesOf(key).findIndex((address) => address.host === at.host && address.path === at.path)
    return index < 0 ? [] : [{ key, index }]
  })
  // A document's own page comes first among the pages that show it.
  const own = showing.filter(({ index }) => index === 0)
  if (own.length > 0) return own.map(({ key }) => key)
  return showing.length === 1 ? showing.map(({ key }) => key) : []
}

function usersOf(fileId: string, changed: readonly string[], store: ContentStore): string[] {
  const file = documentKey({ type: 'file', documentId: fileId })
  return changed.filter((key) => {
    const document = store.get(key)
    return key === file || (document !== null && filesOfDocument(document).includes(fileId))
  })
}
