import type { Locale } from 'shared-types/content'
import { deadlineInWords, instantInWords } from '../../messages/date-words.ts'
import { messagesFor } from '../../messages/messages-for.ts'
import type { SurveyCard } from '../../page-plan/props/parts/survey-card.ts'

/** When a survey opens, until when it is open and how many days that still is, or when it closed; in words. */
export function surveyTime(
  { phase, opensAt, closesAt, daysLeft }: Pick<SurveyCard, 'phase' | 'opensAt' | 'closesAt' | 'daysLeft'>,
  locale: Locale,
): string {
  const t = messagesFor(locale).survey
  if (phase === 'upcoming') return t.from(instantInWords(opensAt, locale))
  if (phase === 'closed') return t.closedOn(deadlineInWords(closesAt, locale))
  const until = t.until(deadlineInWords(closesAt, locale))
  if (daysLeft === null) return until
  return `${until}; ${daysLeft === 0 ? t.lastDay : t.daysLeft(daysLeft)}`
}
