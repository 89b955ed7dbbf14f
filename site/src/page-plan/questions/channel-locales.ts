import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { cells } from '../rows/cells.ts'
import { channelFamily } from './channel-family.ts'
import { portalPlace } from './portal-place.ts'

/** The languages a channel has pages in: Vietnamese always, English where it or one below it has an English item. */
export const channelLocales = (portalId: string, channelId: string): Question<Locale[]> => ({
  key: `channel-locales ${portalId} ${channelId}`,
  answer: (read) => {
    const locales = read.ask(portalPlace(portalId))?.locales ?? []
    const family = read.ask(channelFamily(portalId, channelId))
    return locales.filter(
      (locale) => locale === 'vi' || family.some((id) => read.names(cells.itemMonths(portalId, id, locale)).length > 0),
    )
  },
})
