import pg from 'pg'
import { reviewedTypes } from 'shared-types/content'
import { expect } from 'vitest'
import type { readPublished } from '../../src/content/read-published'
import { type BootedCms, loadCompiled } from '../boot/boot-strapi'

interface Edition {
  document_id: string
  locale: 'vi' | 'en'
  document: string
}

/** Every document the feed hands out is, value for value, what is live in the database; gives how many there are. */
export async function expectFeedEqualsLive({ strapi }: BootedCms, databaseUrl: string): Promise<number> {
  const { readPublished: read } = loadCompiled<{ readPublished: typeof readPublished }>('src/content/read-published')
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  let count = 0
  try {
    for (const type of reviewedTypes) {
      const statement = 'select document_id, locale, document::text from edition where type = $1'
      const { rows } = await client.query<Edition>(statement, [type])
      const wanted = rows.map((row) => ({ documentId: row.document_id, locale: row.locale }))
      const handedOut = rows.map((row) => JSON.parse(row.document) as Keyed)
      expect(byKey((await read(strapi, type, wanted)) as Keyed[])).toEqual(byKey(handedOut))
      count += rows.length
    }
  } finally {
    await client.end()
  }
  return count
}

interface Keyed {
  documentId: string
  locale: string
}

function byKey(documents: readonly Keyed[]): Map<string, Keyed> {
  return new Map(documents.map((document) => [`${document.documentId}:${document.locale}`, document]))
}
