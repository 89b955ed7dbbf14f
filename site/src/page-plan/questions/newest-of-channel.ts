import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { channelMonth } from './channel-month.ts'
import { channelMonths } from './channel-months.ts'

/** The keys of the newest `count` items of a channel and those below it. */
export const newestOfChannel = (
  portalId: string,
  channelId: string,
  locale: Locale,
  count: number,
): Question<string[]> => ({
  key: `newest ${portalId} ${channelId} ${locale} ${count}`,
  answer: (read) => {
    const newest: string[] = []
    for (const month of read.ask(channelMonths(portalId, channelId, locale))) {
      if (newest.length >= count) break
      newest.push(...read.ask(channelMonth(portalId, channelId, locale, month)))
    }
    return newest.slice(0, count)
  },
})
