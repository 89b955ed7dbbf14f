import type { ContentStore } from '../content-store.ts'
import { layPictures } from './lay-pictures.ts'
import { type EditionTools, makeEditions } from './make-editions.ts'
import { PictureBook } from './picture-book.ts'

/** Makes the editions of every picture that waits, and takes them into the store: for a build nobody waits for. */
export async function makeAllEditions(store: ContentStore, tools: EditionTools): Promise<void> {
  const book = new PictureBook(store)
  book.open()
  for (let next = book.next(); next; next = book.next())
    book.keep(next.digest, await makeEditions(next, tools, new AbortController().signal))
  store.begin()
  layPictures(store)
  store.commit()
}
