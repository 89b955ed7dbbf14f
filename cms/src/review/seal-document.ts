import type { Core } from '@strapi/strapi'
import type { ReviewState } from 'shared-types/review'
import type { Staff } from '../accounts/staff'
import { actBy } from '../audit/act-by'
import { recordAct } from '../audit/record-act'
import { touchClocks } from '../clocks/touch-clocks'
import { type CaseKey, keyOfCase } from './case-key'
import { filesEverNamed } from './files-ever-named'
import { noApproval } from './new-version'
import { objectOf } from './record-move'
import { noReturn } from './return-state'
import type { ReviewCase } from './review-case'
import { casesOfDocument, lockDocument, updateCase } from './review-store'
import { tellOfSealedLive } from './tell-of-sealed-live'

/** States in which nothing is under way: sealing leaves them as they are, and a live edition stays to be withdrawn. */
const finished: ReadonlySet<ReviewState> = new Set(['published', 'withdrawn', 'refused', 'archived'])

/**
 * Seals a document whole, in the transaction of the refusal: one language is the translation of the other, and each
 * earlier version may say the same. What is under review in another language is refused with it, its approval and its
 * instant void; every file any version named is closed; the chief is told of what is still public.
 */
export async function sealDocument(
  strapi: Core.Strapi,
  staff: Staff,
  key: CaseKey,
  item: ReviewCase,
  now: Date,
): Promise<ReviewCase> {
  await lockDocument(strapi, key)
  const others = (await casesOfDocument(strapi, key)).filter((other) => other.id !== item.id)
  for (const other of others) await sealLanguage(strapi, staff, other, item, now)
  const sealed = await updateCase(strapi, item, { sealedFileIds: await filesEverNamed(strapi, key) })
  await tellOfSealedLive(strapi, [sealed, ...others], now)
  return sealed
}

async function sealLanguage(
  strapi: Core.Strapi,
  staff: Staff,
  other: ReviewCase,
  { refusalCodes }: ReviewCase,
  now: Date,
): Promise<void> {
  const at = now.toISOString()
  const refused = { state: 'refused' as const, stateSince: at, lastActorName: staff.name, refusalCodes }
  const underWay = finished.has(other.state) ? {} : { ...refused, ...noApproval, ...noReturn, deferUntil: null }
  const after = await updateCase(strapi, other, { sealed: true, ...underWay })
  const key = keyOfCase(other)
  await recordAct(strapi, {
    at,
    ...actBy(staff),
    action: 'item.sealed',
    ...objectOf(key),
    ...{ fromState: other.state, toState: after.state, reason: null, diffHash: null },
  })
  await touchClocks(strapi, key, after, now)
}
