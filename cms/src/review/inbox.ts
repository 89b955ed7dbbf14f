import type { Core } from '@strapi/strapi'
import type { Locale, ReviewedType } from 'shared-types/content'
import { type CaseFacts, can, hasTouched, type Move, type ReviewState } from 'shared-types/review'
import type { Staff } from '../accounts/staff'
import { caseFacts } from './case-facts'
import { lastEvents } from './last-events'
import type { ReviewCase } from './review-case'
import { casesInStates, failedCases } from './review-store'
import { titlesOf } from './titles-of'

/** One line of the inbox. */
export interface InboxLine {
  type: ReviewedType
  documentId: string
  locale: Locale
  title: string
  state: ReviewState
  /** When it came into this state. */
  since: string | null
  /** Who made the last move. */
  byName: string | null
}

/** What waits for this person, came back to them, is theirs and under way, or failed to go live. */
export interface Inbox {
  waiting: InboxLine[]
  returned: InboxLine[]
  mine: InboxLine[]
  failed: InboxLine[]
}

/** Moves that carry an item on; what waits for a person is what they may carry on. */
const onward: readonly Move[] = ['take', 'classify', 'toChief', 'approve', 'headApprove']
const underWay: readonly ReviewState[] = [
  'draft',
  'unitReview',
  'submitted',
  'inTriage',
  'needsInfo',
  'inEditing',
  'chiefReview',
]
const linesPerList = 100
/** More cases under way than a ministry ever has at once; a bound, not a page. */
const maxCases = 5_000

/** The inbox of one person. Lists come from the chain table: nobody sees work they may not do (MOHA-3.4). */
export async function inbox(strapi: Core.Strapi, { actor }: Staff): Promise<Inbox> {
  const cases = await casesInStates(strapi, underWay, maxCases)
  const own = cases.filter((item) => hasTouched(actor, item))
  const refused = (await casesInStates(strapi, ['refused'], maxCases)).filter((item) => hasTouched(actor, item))
  const isReturned = (item: ReviewCase) =>
    item.state === 'needsInfo' || (item.state === 'draft' && item.submittedById !== null)
  return {
    waiting: await lines(
      strapi,
      cases.filter((item) => onward.some((move) => can(actor, move, facts(item)).may)),
    ),
    returned: await lines(strapi, [...own.filter(isReturned), ...refused.reverse()]),
    mine: await lines(
      strapi,
      own.filter((item) => !isReturned(item)),
    ),
    failed: await lines(
      strapi,
      (await failedCases(strapi, maxCases)).filter((item) => hasTouched(actor, item) || concerns(actor, item)),
    ),
  }
}

/** Who answers for a page that did not go live: whoever approved it, and the standing office. */
function concerns(actor: Staff['actor'], item: ReviewCase): boolean {
  return (
    actor.active &&
    (item.approvedById === actor.userId ||
      (actor.inStandingOffice && actor.roles.includes('editor')) ||
      actor.roles.includes('technician'))
  )
}

/** Permission never looks at the draft's digest. */
function facts(item: ReviewCase): CaseFacts {
  return caseFacts(item, '')
}

async function lines(strapi: Core.Strapi, cases: ReviewCase[]): Promise<InboxLine[]> {
  const shown = cases.slice(0, linesPerList)
  const titles = await titlesOf(strapi, shown)
  const events = await lastEvents(strapi, shown)
  return shown.map((item) => ({
    type: item.type,
    documentId: item.targetDocumentId,
    locale: item.locale,
    title: titles.get(item.id) ?? '',
    state: item.state,
    since: events.get(item.id)?.at ?? item.updatedAt,
    byName: events.get(item.id)?.actorName ?? null,
  }))
}
