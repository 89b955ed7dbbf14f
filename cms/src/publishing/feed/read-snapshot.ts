import type { Core } from '@strapi/strapi'
import { documentsAfter } from './public-documents'
import { readHead } from './feed-head'
import { feedPage } from './feed-page'
import { readOnlySnapshot } from './read-only-snapshot'

/** One page of everything public, in order of key, with the feed position it was read at; `next` null at the end. JSON text. */
export function readSnapshot(strapi: Core.Strapi, after: string, limit: number): Promise<string> {
  return readOnlySnapshot(strapi, async (trx) => {
    const head = await readHead(trx)
    const documents = await documentsAfter(trx, after, limit)
    const next = documents.length === limit ? (documents.at(-1)?.key ?? null) : null
    return feedPage({ ...head, next }, documents)
  })
}
