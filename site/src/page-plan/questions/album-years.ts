import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { cells } from '../rows/cells.ts'

/** The years a portal has media albums of, newest first. */
export const albumYears = (portalId: string, locale: Locale): Question<string[]> => ({
  key: `album-years ${portalId} ${locale}`,
  answer: (read) => [...read.names(cells.albumYears(portalId, locale))].reverse(),
})
