import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { cells } from '../rows/cells.ts'
import { channelFamily } from './channel-family.ts'

/** The months a channel, or one below it, has items of, newest first. */
export const channelMonths = (portalId: string, channelId: string, locale: Locale): Question<string[]> => ({
  key: `channel-months ${portalId} ${channelId} ${locale}`,
  answer: (read) => {
    const family = read.ask(channelFamily(portalId, channelId))
    const months = new Set(family.flatMap((id) => read.names(cells.itemMonths(portalId, id, locale))))
    return [...months].sort().reverse()
  },
})
