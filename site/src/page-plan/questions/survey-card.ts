import type { Question } from '../engine/question.ts'
import { pathOfReviewed } from '../parts/path-of-reviewed.ts'
import { splitKey } from '../parts/split-key.ts'
import type { SurveyCard } from '../props/parts/survey-card.ts'
import { portalIdOf } from '../rows/portal-id.ts'

/** A survey as it stands in lists of its portal; null where it has no page. */
export const surveyCard = (key: string): Question<SurveyCard | null> => ({
  key: `survey-card ${key}`,
  answer: (read) => {
    const { documentId, locale } = splitKey(key)
    const survey = read.document('survey', documentId, locale)
    const path = survey && pathOfReviewed(read, portalIdOf(survey), survey)
    if (!survey || !path) return null
    const phase = read.phase(survey)
    return {
      title: survey.title,
      path,
      surveyKind: survey.kind,
      audience: survey.audience,
      phase,
      opensAt: survey.opensAt,
      closesAt: survey.closesAt,
      daysLeft: phase === 'open' ? read.daysLeft(survey) : null,
      hasResults: phase === 'closed' && survey.showResults && survey.results !== null,
    }
  },
  otherwise: null,
})
