import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { actAs } from '../../accounts/act-as'
import { uidOf } from '../../content/content-types'
import type { DemoAccount } from './demo-accounts'
import type { DemoItem } from './demo-format'
import { peopleOf } from './demo-people'
import { type DemoProgress, writeProgress } from './demo-progress'
import { fieldsOfItem, filesOfItem } from './fields-of-item'
import type { LoadedStructure } from './load-structure'
import { reviewItem } from './review-item'
import { storeDemoFile } from './store-demo-file'

const documentSchema = z.object({ documentId: z.string() })

/** What one run of the loader works with. */
export interface DemoLoad {
  folder: string
  accounts: readonly DemoAccount[]
  structure: LoadedStructure
  progress: DemoProgress
}

/**
 * Brings one item in: its files, the draft written by its author, and review up to the state it asks for. What an
 * earlier run finished is left alone, what it began is carried on.
 */
export async function loadItem(
  strapi: Core.Strapi,
  item: DemoItem,
  { folder, accounts, structure, progress }: DemoLoad,
  now: Date,
): Promise<'loaded' | 'there'> {
  if (progress.documents[item.ref]?.done) return 'there'
  for (const file of filesOfItem(item)) {
    if (progress.files[file.file]) continue
    progress.files[file.file] = await storeDemoFile(strapi, folder, file)
    await writeProgress(strapi, progress)
  }
  const people = await peopleOf(strapi, item, accounts, structure, now)
  const documentId =
    progress.documents[item.ref]?.documentId ??
    (await writeDraft(strapi, item, structure, progress, people.author.actor.userId))
  const at = item.publishedAt ? new Date(item.publishedAt) : now
  await reviewItem(strapi, { type: item.type, documentId, locale: item.locale }, item.state, people, at)
  progress.documents[item.ref] = { documentId, done: true }
  await writeProgress(strapi, progress)
  return 'loaded'
}

async function writeDraft(
  strapi: Core.Strapi,
  item: DemoItem,
  structure: LoadedStructure,
  progress: DemoProgress,
  authorId: number,
): Promise<string> {
  const documents = new Map(Object.entries(progress.documents).map(([ref, { documentId }]) => [ref, documentId]))
  const data = fieldsOfItem(item, { ...structure, documents, files: new Map(Object.entries(progress.files)) })
  const translated = item.translationOf === undefined ? undefined : documents.get(item.translationOf)
  const store = strapi.documents(uidOf[item.type])
  return actAs(authorId, () =>
    strapi.db.transaction(async () => {
      const call = { data, locale: item.locale }
      const written = await (translated ? store.update({ ...call, documentId: translated }) : store.create(call))
      const { documentId } = documentSchema.parse(written)
      progress.documents[item.ref] = { documentId, done: false }
      await writeProgress(strapi, progress)
      return documentId
    }),
  )
}
