import { hash } from 'node:crypto'
import { join } from 'node:path'
import { exampleFile } from 'shared-types/fixtures'
import { describe, expect, it, vi } from 'vitest'
import { ContentStore } from '../content-store.ts'
import { FeedFault } from '../feed/feed-fault.ts'
import { freshRoot } from '../testing/fresh-root.ts'
import { nodeDisk } from '../tree/disk.ts'
import { FileCache } from '../tree/file-cache.ts'
import { createDarkroom } from './darkroom.ts'
import type { EditionTools } from './make-editions.ts'
import { PictureBook } from './picture-book.ts'

const picture = Buffer.from('a picture')
const digest = hash('sha256', picture)
const made = async () => ({ kind: 'made' as const, editions: [] })
const killed = async () => ({ kind: 'unfinished' as const, detail: 'SIGKILL' })
const aDay = 86_400_000

/** A darkroom where one picture waits. */
function darkroomOf({
  encode = made,
  file,
  restMs = 1,
}: Partial<EditionTools> & Partial<EditionTools['feed']> & { restMs?: number }) {
  const root = freshRoot()
  const store = new ContentStore(join(root, 'store.sqlite'))
  const book = new PictureBook(store)
  book.open()
  book.take(exampleFile({ digest, bytes: picture.length }))
  const cache = new FileCache(join(root, 'files'), nodeDisk)
  if (!file) cache.add(picture)
  const encoder = vi.fn<EditionTools['encode']>(encode)
  const darkroom = createDarkroom({
    ...{ book, cache, folder: join(root, 'drafts'), encode: encoder, restMs },
    feed: { file: file ?? (() => Promise.reject(new Error('not asked for'))) },
    between: async (work) => work(),
    show: async () => book.lay(),
    onRefused: () => undefined,
    onUnfinished: () => undefined,
    onFault: () => undefined,
  })
  return { book, encoder, darkroom }
}

describe('a picture tried in vain', () => {
  it('is tried again after a rest', async () => {
    let tries = 0
    const { book, darkroom } = darkroomOf({ encode: () => (++tries < 3 ? killed() : made()) })
    darkroom.wake()
    await vi.waitFor(() => expect(book.counts()).toEqual({ waiting: 0, refused: 0, givenUp: 0 }))
    await darkroom.stop()
  })

  it('waits on, given up for now, after three tries', async () => {
    const { book, darkroom, encoder } = darkroomOf({ encode: killed })
    darkroom.wake()
    await vi.waitFor(() => expect(book.counts()).toEqual({ waiting: 1, refused: 0, givenUp: 1 }))
    darkroom.wake()
    await darkroom.settled()
    expect(encoder).toHaveBeenCalledTimes(3)
    await darkroom.stop()
  })

  it('does not use its tries up while it rests, however often the publisher publishes', async () => {
    const { darkroom, encoder } = darkroomOf({ encode: killed, restMs: aDay })
    for (let publish = 0; publish < 5; publish += 1) {
      darkroom.wake()
      await darkroom.settled()
    }
    expect(encoder).toHaveBeenCalledTimes(1)
    await darkroom.stop()
  })

  it('has all its tries again after a restart', async () => {
    const { book, darkroom } = darkroomOf({ encode: killed })
    for (let tries = 0; tries < 3; tries += 1) book.keep(digest, { unfinished: 'SIGKILL' })
    expect(book.next()).toBeNull()
    book.open()
    expect(book.next()).toMatchObject({ digest })
    await darkroom.stop()
  })

  it('is made as soon as the CMS, which had lost its file, has it again', async () => {
    let asked = 0
    const { book, darkroom } = darkroomOf({
      file: async (_, __, take) => {
        if (++asked === 1) throw new FeedFault('missing', 'no such file')
        take(picture)
      },
    })
    darkroom.wake()
    await vi.waitFor(() => expect(book.counts()).toEqual({ waiting: 0, refused: 0, givenUp: 0 }))
    await darkroom.stop()
  })
})
