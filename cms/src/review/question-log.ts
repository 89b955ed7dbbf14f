import { z } from 'zod'
import type { Staff } from '../accounts/staff'
import type { CaseChange, ReviewCase } from './review-case'

/** One question to the provider and how it ended (MOHA-12.5). */
const questionSchema = z.object({
  askedAt: z.string(),
  askedById: z.int(),
  askedByName: z.string(),
  message: z.string(),
  answeredAt: z.string().nullable(),
  answer: z.string().nullable(),
  outcome: z.enum(['open', 'answered', 'declined', 'expired']),
})
type Question = z.infer<typeof questionSchema>
export const questionLogSchema = z.array(questionSchema)

const dayMs = 86_400_000

/** A new question: the provider has so many days for it (F4). */
export function askedQuestion(
  item: Pick<ReviewCase, 'needsInfoLog'>,
  { actor, name }: Staff,
  message: string,
  now: Date,
  answerWithinDays: number,
): CaseChange {
  const question: Question = {
    askedAt: now.toISOString(),
    askedById: actor.userId,
    askedByName: name,
    message,
    answeredAt: null,
    answer: null,
    outcome: 'open',
  }
  return {
    lastQuestion: 'open',
    questionDueAt: new Date(now.getTime() + answerWithinDays * dayMs).toISOString(),
    needsInfoLog: [...item.needsInfoLog, question],
  }
}

/** The last question ended so. */
export function endedQuestion(
  item: Pick<ReviewCase, 'needsInfoLog'>,
  outcome: 'answered' | 'declined' | 'expired',
  answer: string | null,
  now: Date,
): CaseChange {
  const last = item.needsInfoLog.at(-1)
  const ended = last && { ...last, outcome, answer, answeredAt: outcome === 'expired' ? null : now.toISOString() }
  return {
    lastQuestion: outcome,
    questionDueAt: null,
    needsInfoLog: ended ? [...item.needsInfoLog.slice(0, -1), ended] : [...item.needsInfoLog],
  }
}
