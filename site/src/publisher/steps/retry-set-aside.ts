import { publishedDocumentSchema } from 'shared-types/content'
import type { ContentStore } from '../content-store.ts'
import type { News } from './news.ts'
import { takeDocument } from './take-document.ts'

/** Gives documents that could not be drawn another chance: a new site build may draw them. */
export function retrySetAside(store: ContentStore, news: News): void {
  for (const row of store.sql('select key, json from set_aside where json is not null').all()) {
    const key = String(row.key)
    if (news.named.has(key)) continue
    const document = publishedDocumentSchema.safeParse(JSON.parse(String(row.json)))
    if (!document.success) continue
    takeDocument(store, key, document.data)
    news.named.set(key, 'present')
  }
}
