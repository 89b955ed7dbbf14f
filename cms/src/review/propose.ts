import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { actAs } from '../accounts/act-as'
import type { Staff } from '../accounts/staff'
import { actBy } from '../audit/act-by'
import { recordAct } from '../audit/record-act'
import { uidOf } from '../content/content-types'
import { digestOfContent } from '../content/digest-of-content'
import { freeSlug } from '../content/free-slug'
import { ownAttributes } from '../content/rows/own-attributes'
import type { OwnFields } from '../content/rows/own-fields'
import { fieldsOfSide } from '../history/fields-of-side'
import { inputOfFields } from '../history/input-of-fields'
import { stillThere } from '../history/still-there'
import type { CaseKey } from './case-key'
import { refuse } from './errors'
import { isProposable } from './is-proposable'
import { isProposer } from './is-proposer'
import { proposedCopy } from './proposed-copy'
import { objectOf } from './record-move'
import { recordingRefusals } from './recording-refusals'
import type { ReviewCase } from './review-case'
import { findCase, lockCase, updateCase } from './review-store'
import { refuseUseOfSealed } from './sealed'

/** What the copy does not take over: where it stands on the main portal is its own, a code belongs to one document. */
const notCopied: ReadonlySet<string> = new Set(['slug', 'subPortal', 'channel', 'owningUnit', 'code'])
const createdSchema = z.object({ documentId: z.string() })

/**
 * Proposes what is live on a sub-portal to the main portal (BP-8.5): a copy of the live text begins there, as a draft of
 * the same unit under the main portal's own chain, its channel left to the standing office. What becomes of the copy
 * never touches the item on the site. Throws ReviewRefusal for whoever does not answer for the item, and where it is not
 * live, may not be proposed under its regulation, or is proposed already.
 */
export async function propose(strapi: Core.Strapi, staff: Staff, key: CaseKey, now: Date): Promise<CaseKey> {
  const attempt = { action: 'propose', ...objectOf(key), staff, now }
  return recordingRefusals(strapi, attempt, () =>
    strapi.db.transaction(async () => {
      const item = (await lockCase(strapi, key)) ?? refuse(404, 'NO_CASE')
      await refuseUseOfSealed(strapi, key)
      if (!isProposer(staff.actor, item)) refuse(403, 'SCOPE_FORBIDDEN')
      const live = await fieldsOfSide(strapi, key, 'live')
      if (!live || !(await isProposable(strapi, item, true))) return refuse(409, 'NOT_PROPOSABLE')
      if (await proposedCopy(strapi, key)) refuse(409, 'ALREADY_PROPOSED')
      const copy = await writeCopy(strapi, staff, key, item, live)
      await recordAct(strapi, {
        at: now.toISOString(),
        ...actBy(staff),
        action: 'item.proposed',
        ...objectOf(key),
        ...{ fromState: item.state, toState: item.state, reason: null },
        diffHash: await digestOfContent(strapi, key.type, live),
        details: { proposedAs: copy.documentId, subPortalId: item.subPortalId, originUnitId: item.owningUnitId },
      })
      return copy
    }),
  )
}

/** The copy passes every wall as any new draft of this person does. */
async function writeCopy(
  strapi: Core.Strapi,
  { actor }: Staff,
  { type, documentId, locale }: CaseKey,
  { owningUnitId }: ReviewCase,
  live: OwnFields,
): Promise<CaseKey> {
  const uid = uidOf[type]
  const there = await stillThere(strapi, uid, live, locale)
  const input = inputOfFields(uid, live, there, (component) => ownAttributes(strapi, component))
  const { slug } = live
  const data = {
    ...Object.fromEntries(Object.entries(input).filter(([name]) => !notCopied.has(name))),
    ...(typeof slug === 'string' ? { slug: await freeSlug(strapi, type, locale, slug) } : {}),
    owningUnit: owningUnitId,
  }
  const written: unknown = await actAs(actor.userId, () =>
    strapi.documents(uid).create({ data: data as never, locale }),
  )
  const copy = { type, documentId: createdSchema.parse(written).documentId, locale }
  const opened = await findCase(strapi, copy)
  if (!opened) throw new Error(`The wall opened no case for ${type} ${copy.documentId}`)
  await updateCase(strapi, opened, { originUnitId: owningUnitId, proposedFromId: documentId })
  return copy
}
