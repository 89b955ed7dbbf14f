import type { Core } from '@strapi/strapi'
import type { Policy } from 'shared-types/policy'
import { z } from 'zod'
import { actAs } from '../../accounts/act-as'
import type { Staff } from '../../accounts/staff'
import { uidOf } from '../../content/content-types'
import { beginPolicy } from '../../review/begin-policy'
import { authorOfItem } from './author-of-item'
import type { DemoCrew } from './demo-crew'
import type { DemoItem } from './demo-format'
import { type DemoProgress, writeProgress } from './demo-progress'
import { fieldsOfItem, filesOfItem } from './fields-of-item'
import { type LoadedStructure, named } from './load-structure'
import { objectionsToItem } from './objections-to-item'
import { refsOf } from './order-items'
import { reviewItem } from './review-item'
import { storeDemoFile } from './store-demo-file'

const documentSchema = z.object({ documentId: z.string() })

/** What one run of the loader works with. */
export interface DemoLoad {
  folder: string
  crew: DemoCrew
  structure: LoadedStructure
  progress: DemoProgress
}

/** That an item came in, was there before, or why the regulation in force has no place for it. */
export type LoadOutcome = 'loaded' | 'there' | { leftOut: string }

/**
 * Brings one item in: its files, the draft written by its author, and review up to the state it asks for. What an
 * earlier run finished is left alone, what it began is carried on, what could never pass is not begun.
 */
export async function loadItem(strapi: Core.Strapi, item: DemoItem, load: DemoLoad, now: Date): Promise<LoadOutcome> {
  const { folder, crew, structure, progress } = load
  if (progress.documents[item.ref]?.done) return 'there'
  const subPortalId = item.portal ? named(structure.subPortals, item.portal, 'sub-portal') : null
  const beginning = await beginPolicy(strapi, item.type, subPortalId, now)
  const leftOut = noPlaceFor(item, beginning.policy, progress)
  if (leftOut) return { leftOut }
  for (const file of filesOfItem(item)) {
    if (progress.files[file.file]) continue
    progress.files[file.file] = await storeDemoFile(strapi, folder, file)
    await writeProgress(strapi, progress)
  }
  const author = await authorOfItem(item, beginning, crew, structure)
  const at = item.publishedAt ? new Date(item.publishedAt) : now
  const begun = progress.documents[item.ref]?.documentId
  const written = begun ? { documentId: begun } : await writeDraft(strapi, item, load, author, beginning.policy, at)
  if ('leftOut' in written) return written
  const { documentId } = written
  await reviewItem(strapi, { type: item.type, documentId, locale: item.locale }, item, author, crew, at)
  progress.documents[item.ref] = { documentId, done: true }
  await writeProgress(strapi, progress)
  return 'loaded'
}

/** Why an item has no place on the portal before a word of it is written. */
function noPlaceFor(item: DemoItem, { profile }: Policy, progress: DemoProgress): string | null {
  if (!profile.locales.some(({ code }) => code === item.locale))
    return `${profile.code} has no language "${item.locale}"`
  const missing = refsOf(item).find((ref) => !progress.documents[ref])
  return missing === undefined ? null : `it names "${missing}", which is left out`
}

/** Undoes a draft, with the reason why it could never pass. */
class LeftOut extends Error {}

/** The draft as its author writes it; undone again where the regulation would not let it through. */
async function writeDraft(
  strapi: Core.Strapi,
  item: DemoItem,
  { structure, progress }: DemoLoad,
  author: Staff,
  policy: Policy,
  at: Date,
): Promise<{ documentId: string } | { leftOut: string }> {
  const documents = new Map(Object.entries(progress.documents).map(([ref, { documentId }]) => [ref, documentId]))
  const data = fieldsOfItem(item, { ...structure, documents, files: new Map(Object.entries(progress.files)) })
  const translated = item.translationOf === undefined ? undefined : documents.get(item.translationOf)
  const store = strapi.documents(uidOf[item.type])
  const write = () =>
    strapi.db.transaction(async () => {
      const call = { data, locale: item.locale }
      const written = await (translated ? store.update({ ...call, documentId: translated }) : store.create(call))
      const { documentId } = documentSchema.parse(written)
      if (item.state !== 'draft') {
        const key = { type: item.type, documentId, locale: item.locale }
        const objections = await objectionsToItem(strapi, key, policy, at)
        if (objections.length > 0) throw new LeftOut(objections.join(' '))
      }
      progress.documents[item.ref] = { documentId, done: false }
      await writeProgress(strapi, progress)
      return { documentId }
    })
  try {
    return await actAs(author.actor.userId, write)
  } catch (error) {
    if (error instanceof LeftOut) return { leftOut: error.message }
    throw error
  }
}
