import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { channelLocales } from './channel-locales.ts'
import { channelMonths } from './channel-months.ts'

export interface MonthPlace {
  newer: string | null
  older: string | null
  /** The languages the channel has items of that month in. */
  locales: Locale[]
}

/** Where a month stands among a channel's months, so that its page does not follow all of them. */
export const channelMonthPlace = (
  portalId: string,
  channelId: string,
  locale: Locale,
  month: string,
): Question<MonthPlace> => ({
  key: `month-place ${portalId} ${channelId} ${locale} ${month}`,
  answer: (read) => {
    const months = read.ask(channelMonths(portalId, channelId, locale))
    const at = months.indexOf(month)
    const locales = read
      .ask(channelLocales(portalId, channelId))
      .filter((other) => read.ask(channelMonths(portalId, channelId, other)).includes(month))
    return { newer: months[at - 1] ?? null, older: months[at + 1] ?? null, locales }
  },
})
