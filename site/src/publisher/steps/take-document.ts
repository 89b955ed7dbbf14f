import type { PublishedDocument } from 'shared-types/content'
import type { ContentStore } from '../content-store.ts'

/** Takes a document of the feed into the store (null: out of it); a newer word also ends its being set aside. */
export function takeDocument(store: ContentStore, key: string, document: PublishedDocument | null): boolean {
  store.begin()
  store.sql('delete from set_aside where key = ?').run(key)
  return document ? store.put(key, document) : store.remove(key)
}
