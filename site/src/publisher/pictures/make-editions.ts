import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Rendition } from 'shared-types/content'
import type { FeedClient } from '../feed-client.ts'
import type { FileCache } from '../tree/file-cache.ts'
import { draftName } from './draft-name.ts'
import type { Encoded } from './encoded.ts'
import type { FoundEditions } from './found-editions.ts'
import type { WaitingPicture } from './picture-book.ts'

export interface EditionTools {
  cache: FileCache
  feed: Pick<FeedClient, 'file'>
  /** Where drafts are written; on the same disk as the cache. */
  folder: string
  encode(picture: string, folder: string, signal: AbortSignal): Promise<Encoded>
}

/**
 * Makes the editions of a picture and keeps them in the cache beside it. A picture that cannot be opened is an answer;
 * faults of disk and CMS, and the end by `signal`, are thrown.
 */
export async function makeEditions(
  picture: WaitingPicture,
  { cache, feed, folder, encode }: EditionTools,
  signal: AbortSignal,
): Promise<FoundEditions> {
  await cache.ensure(picture, feed)
  mkdirSync(folder, { recursive: true })
  const drafts = mkdtempSync(join(folder, 'picture-'))
  try {
    const encoded = await encode(cache.pathOf(picture.digest), drafts, signal)
    if (encoded.kind === 'refused') return { refused: encoded.detail }
    if (encoded.kind === 'unfinished') return { unfinished: encoded.detail }
    const editions = encoded.editions.map((edition): Rendition => {
      const bytes = readFileSync(join(drafts, draftName(edition)))
      return { ...edition, digest: cache.add(bytes), bytes: bytes.length }
    })
    return { editions }
  } finally {
    rmSync(drafts, { recursive: true, force: true })
  }
}
