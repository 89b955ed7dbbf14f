import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { cells } from '../rows/cells.ts'

/** The years in which a portal's surveys closed, newest first. */
export const surveyYears = (portalId: string, locale: Locale): Question<string[]> => ({
  key: `survey-years ${portalId} ${locale}`,
  answer: (read) =>
    read
      .names(cells.surveyStates(portalId, locale))
      .filter((state) => state !== 'open' && state !== 'upcoming')
      .reverse(),
})
