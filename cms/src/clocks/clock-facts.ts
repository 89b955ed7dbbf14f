import type { Core } from '@strapi/strapi'
import type { ClockFacts } from 'shared-types/calendar'
import type { ReviewedType } from 'shared-types/content'
import type { ReviewState } from 'shared-types/review'
import { z } from 'zod'
import { uidOf } from '../content/content-types'
import type { CaseKey } from '../review/case-key'
import type { ReviewCase } from '../review/review-case'

/** The fields of each type that a clock may start from or be limited to. */
const fieldsOf: Record<ReviewedType, { kind: string | null; others: readonly string[] }> = {
  article: { kind: 'kind', others: ['eventStart', 'eventEnd', 'eventEndedAt'] },
  legalDocument: { kind: 'docClass', others: ['issuedOn'] },
  draftForComment: { kind: 'draftClass', others: ['requestReceivedAt', 'closesAt'] },
  publicService: { kind: null, others: [] },
  page: { kind: 'kind', others: [] },
  person: { kind: null, others: [] },
  leaderScheduleEvent: { kind: null, others: [] },
  question: { kind: 'kind', others: [] },
  survey: { kind: 'kind', others: ['closesAt'] },
  mediaAlbum: { kind: 'kind', others: [] },
  notice: { kind: 'kind', others: [] },
  dataset: { kind: 'kind', others: [] },
  project: { kind: 'kind', others: [] },
}

/** Nobody of the portal has it in hand: the provider was asked, or it is refused or down (E3). */
const halted: readonly ReviewState[] = ['needsInfo', 'refused', 'withdrawn', 'archived']

const text = z.string().nullish()
const rowSchema = z.looseObject({
  eventStart: text,
  eventEnd: text,
  eventEndedAt: text,
  issuedOn: text,
  requestReceivedAt: text,
  closesAt: text,
})

/** What an item's clocks depend on: its kind, what started and stopped, whether time stands still. Null without a draft. */
export async function clockFacts(
  strapi: Core.Strapi,
  { type, documentId, locale }: CaseKey,
  item: ReviewCase,
): Promise<{ kind: string | null; facts: ClockFacts } | null> {
  const { kind, others } = fieldsOf[type]
  const stored: unknown = await strapi.db.query(uidOf[type]).findOne({
    where: { documentId, locale, publishedAt: { $null: true } },
    select: ['id', ...(kind === null ? [] : [kind]), ...others],
  })
  if (!stored) return null
  const row = rowSchema.parse(stored)
  const kindValue = kind === null ? null : row[kind]
  return {
    kind: typeof kindValue === 'string' ? kindValue : null,
    facts: {
      starts: {
        // F2, F14: the end that was reported, else the planned one, else the beginning.
        eventEndedAt: row.eventEndedAt ?? row.eventEnd ?? row.eventStart ?? null,
        issuedOn: row.issuedOn ?? null,
        requestReceivedAt: row.requestReceivedAt ?? null,
        closesAt: row.closesAt ?? null,
        submittedAt: item.submittedAt,
        // What is to go live later is late only from then on.
        approvedAt: item.scheduledFor ?? item.approvedAt,
      },
      stops: {
        submitted: present(item.submittedAt),
        published: present(item.firstPublishedAt, item.lastPublishedAt),
      },
      halted: halted.includes(item.state),
    },
  }
}

function present(...instants: (string | null)[]): string[] {
  return instants.filter((instant) => instant !== null)
}
