import { documentKey } from 'shared-types/content'
import type { DocumentChange } from '../../page-plan/planner.ts'
import type { ContentStore } from '../content-store.ts'
import { takeDocument } from '../steps/take-document.ts'
import { PictureBook } from './picture-book.ts'

/** Takes the editions made since the last time into the store, within its transaction; answers the pictures they are of. */
export function layPictures(store: ContentStore): DocumentChange[] {
  const book = new PictureBook(store)
  if (book.unlaid() === 0) return []
  store.begin()
  const made = book.lay()
  const changes: DocumentChange[] = []
  for (const file of store.list('file')) {
    if (file.type !== 'file' || !made.has(file.digest)) continue
    const key = documentKey(file)
    takeDocument(store, key, file)
    changes.push({ key, before: store.before(key), after: store.get(key) })
  }
  return changes
}
