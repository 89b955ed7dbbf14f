import type { Core } from '@strapi/strapi'
import type { Locale } from 'shared-types/content'
import { type Actor, mayRead } from 'shared-types/review'
import { currentStaff } from '../accounts/current-staff'
import type { Staff } from '../accounts/staff'
import { policyOfItem } from '../policy/policies-of'
import { type ClosingCase, closingCases } from './closing-case'
import { liveDocuments } from './live-documents'

/** Why somebody does not read an item. */
export type Closure = Exclude<ReturnType<typeof mayRead>, 'yes'>

/** Somebody who asks; null: nobody we know. */
export type Asking = Pick<Staff, 'actor'> | null

export interface ClosedItem extends ClosingCase {
  why: Closure
}

/** What one person does not read (F33). */
export interface ClosedItems {
  items: readonly ClosedItem[]
  /** Why a document is closed in one of these languages, or in any where none is named; null where it is open. */
  why(documentId: string, locales?: readonly Locale[]): Closure | null
  /** The documentIds of the files that are closed with them. */
  fileIds: ReadonlySet<string>
}

/** Everything that is closed to this person: two queries over small indexes, however many documents there are. */
export async function closedItems(strapi: Core.Strapi, staff: () => Promise<Asking>): Promise<ClosedItems> {
  const cases = await closingCases(strapi)
  const items = cases.length === 0 ? [] : await closedAmong(strapi, await staff(), cases)
  const byDocument = Map.groupBy(items, (item) => item.targetDocumentId)
  const why: ClosedItems['why'] = (documentId, locales) =>
    byDocument.get(documentId)?.find((item) => isClosedIn(item, locales))?.why ?? null
  const open = cases.filter(({ targetDocumentId, locale }) => why(targetDocumentId, [locale]) === null)
  return { items, why, fileIds: closedFiles(items, open) }
}

/** What is sealed closes its files; what is refused, those that no refused item open to this person holds as well. */
function closedFiles(closed: readonly ClosedItem[], open: readonly ClosingCase[]): ReadonlySet<string> {
  const openIds = new Set(open.filter((item) => !item.sealed).flatMap((item) => item.sealedFileIds))
  return new Set(
    closed.flatMap(({ sealed, sealedFileIds }) =>
      sealed ? sealedFileIds : sealedFileIds.filter((id) => !openIds.has(id)),
    ),
  )
}

const known = new WeakMap<object, Promise<ClosedItems>>()

/** The same for the person whose request is under way, found once a request; null where no person asks. */
export async function closedToRequest(strapi: Core.Strapi): Promise<ClosedItems | null> {
  const request: object | undefined = strapi.requestContext.get()
  if (!request) return null
  const staff = known.has(request) ? null : await currentStaff(strapi, new Date())
  const found = known.get(request) ?? closedItems(strapi, async () => staff)
  // Before the sign-in is read nobody is known: what is found then holds for nobody else.
  if (staff) known.set(request, found)
  return found
}

/** Those of these cases that are closed to somebody, each with why. Judged on what is stored now. */
export async function closedAmong<Case extends ClosingCase>(
  strapi: Core.Strapi,
  staff: Asking,
  cases: readonly Case[],
): Promise<(Case & { why: Closure })[]> {
  const verdict = (item: Case, live: boolean) =>
    mayRead(staff?.actor ?? nobody, { ...item, live }, policyOfItem(strapi, item))
  // What is public is asked only of what would be closed otherwise.
  const closed = cases.filter((item) => verdict(item, false) !== 'yes')
  const live = await liveDocuments(
    strapi,
    closed.filter((item) => !item.sealed),
  )
  return closed.flatMap((item) => {
    const why = verdict(item, live.has(item.targetDocumentId))
    return why === 'yes' ? [] : [{ ...item, why }]
  })
}

/** What is sealed is so in every language: one is the translation of the other. */
export function isClosedIn(item: Pick<ClosedItem, 'sealed' | 'locale'>, locales?: readonly Locale[]): boolean {
  return item.sealed || !locales || locales.includes(item.locale)
}

const nobody: Actor = {
  ...{ userId: 0, roles: [], unitId: null, inStandingOffice: false, topicIds: [], subPortalIds: [] },
  ...{ active: false, briefed: false, delegations: [] },
}
