import type { ContentStore } from '../content-store.ts'
import type { News } from '../steps/news.ts'
import { layPictures } from './lay-pictures.ts'

/** Takes editions made since the last publish in as part of the news, so that the plan sees them like any change. */
export function addPictures(store: ContentStore, news: News): void {
  for (const change of layPictures(store)) {
    news.named.set(change.key, 'present')
    if (news.updates) news.updates = [...news.updates.filter(({ key }) => key !== change.key), change]
  }
}
