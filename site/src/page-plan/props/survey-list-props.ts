import type { Chrome } from './parts/chrome.ts'
import type { CountedLink } from './parts/links.ts'
import type { SurveyCard } from './parts/survey-card.ts'

/** `/khao-sat/` and its years. */
export interface SurveyListProps {
  kind: 'surveyList'
  chrome: Chrome
  /** Year of closing, on archive pages. */
  year: string | null
  total: number
  /** The one that closes first first. */
  open: SurveyCard[]
  upcoming: SurveyCard[]
  /** Closed last first: on the front page the last 20, else all. */
  closed: SurveyCard[]
  years: CountedLink[]
}
