import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { newestFirst } from '../parts/newest-first.ts'
import { cells } from '../rows/cells.ts'
import { channelFamily } from './channel-family.ts'

/** The keys of a month's items in a channel and those below it, newest first. */
export const channelMonth = (
  portalId: string,
  channelId: string,
  locale: Locale,
  month: string,
): Question<string[]> => ({
  key: `month ${portalId} ${channelId} ${locale} ${month}`,
  answer: (read) => {
    const family = read.ask(channelFamily(portalId, channelId))
    return newestFirst(family.flatMap((id) => read.rows(cells.items(portalId, id, locale, month))))
  },
})
