import type { PublishedDocument } from 'shared-types/content'
import type { ContentStore } from '../content-store.ts'
import { PictureBook } from '../pictures/picture-book.ts'

/** Takes a document of the feed into the store (null: out of it); a newer word also ends its being set aside. */
export function takeDocument(store: ContentStore, key: string, document: PublishedDocument | null): boolean {
  store.begin()
  store.sql('delete from set_aside where key = ?').run(key)
  if (document?.type === 'file') return store.put(key, new PictureBook(store).take(document))
  if (document) return store.put(key, document)
  const known = store.get(key)
  if (known?.type === 'file') new PictureBook(store).forget(known.digest)
  return store.remove(key)
}
