import { channelPath } from '../addresses/channel-path.ts'
import type { Question } from '../engine/question.ts'
import type { Editions } from '../parts/chrome-of.ts'
import { channelLocales } from './channel-locales.ts'

/** Where a channel is in each language it has pages in. */
export const channelEditions = (portalId: string, channelId: string): Question<Editions> => ({
  key: `channel-editions ${portalId} ${channelId}`,
  answer: (read) => {
    const channel = read.document('channel', channelId)
    const locales = channel ? read.ask(channelLocales(portalId, channelId)) : []
    return Object.fromEntries(locales.map((locale) => [locale, channelPath(channel?.slug ?? '', locale)]))
  },
})
