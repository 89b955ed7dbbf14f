import type { Survey } from 'shared-types/content'
import type { Chrome } from './parts/chrome.ts'
import type { DocumentFacts } from './parts/document-facts.ts'
import type { DraftPhase } from './parts/draft-phase.ts'

/** How often an option was chosen; `share` in percent, null where it is a share of nothing known. */
export interface SurveyCount {
  option: string
  count: number
  share: number | null
}

/** What was answered to one question, options in their own order. */
export interface SurveyAnswers {
  overall: SurveyCount[]
  /** By group, where the results are split; those too small to be shown are left out. */
  groups: { group: Survey['audience'][number]; counts: SurveyCount[] }[]
  groupsHidden: boolean
}

/** `/khao-sat/<slug>/` */
export interface SurveyProps {
  kind: 'survey'
  chrome: Chrome
  facts: DocumentFacts
  title: string
  /** Plain text; a line break is a new paragraph. */
  intro: string
  surveyKind: Survey['kind']
  audience: Survey['audience']
  phase: DraftPhase
  opensAt: string
  closesAt: string
  /** Days after today; null where they are not counted. */
  daysLeft: number | null
  /** `answers` null where none are shown: before it has closed, or where none were counted. */
  questions: (Omit<Survey['questions'][number], 'key'> & { answers: SurveyAnswers | null })[]
  /** Null unless it has closed and its results are published. */
  results: { respondents: number; note: string | null } | null
  /** The article that tells of the results. */
  resultArticle: { title: string; path: string } | null
}
