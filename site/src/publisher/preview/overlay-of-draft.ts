import { boundariesOf } from 'shared-types/calendar'
import { documentKey, type FileDocument, type PublishedDocument } from 'shared-types/content'
import type { DocumentChange } from '../../page-plan/planner.ts'
import type { PublishContext } from '../publish-context.ts'
import { PictureBook } from '../pictures/picture-book.ts'
import { overlay, type Overlay } from './overlay.ts'

/** A draft as it would be published, with every file it names. */
export interface PreviewedDraft {
  document: PublishedDocument
  files: readonly FileDocument[]
  publishAt: string
}

/**
 * What the public pages would be, were this draft published on top of all that is published now. To be called between
 * two publishes, while plan and store agree; neither is another one afterwards.
 */
export function overlayOfDraft(
  { store, plan, planning }: Context,
  { document, files, publishAt }: PreviewedDraft,
): Overlay {
  const present = store.position().asOf
  const at = new Date(publishAt).toISOString()
  const passed = [store.lastBoundary(at), ...boundariesOf(document).filter((instant) => instant <= at)]
  const asOf = passed.reduce<string>((latest, instant) => (instant && instant > latest ? instant : latest), present)
  const book = new PictureBook(store)
  const known = files.map((file) => book.withEditions(file))
  const changes = [...known, document].map((after): DocumentChange => {
    const key = documentKey(after)
    return { key, before: store.get(key), after }
  })
  const planner = plan.planner ?? planning.createPlanner(store, present)
  try {
    return overlay(planner, changes, { key: documentKey(document), asOf, back: present })
  } catch (cause) {
    // The next publish makes it anew from the store.
    plan.planner = null
    throw cause
  }
}

type Context = Pick<PublishContext, 'store' | 'plan' | 'planning'>
