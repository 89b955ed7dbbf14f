import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import type { NamedLink } from '../props/parts/links.ts'
import { channelLink } from './channel-link.ts'

/** The channels from the top down to this one, as links (CCHC-2.2b). A channel not public ends the way up. */
export const channelTrail = (portalId: string, channelId: string, locale: Locale): Question<NamedLink[]> => ({
  key: `channel-trail ${portalId} ${channelId} ${locale}`,
  answer: (read) => {
    const trail: NamedLink[] = []
    const seen = new Set<string>()
    for (let id: string | null = channelId; id && !seen.has(id); id = read.document('channel', id)?.parentId ?? null) {
      seen.add(id)
      const link = read.ask(channelLink(portalId, id, locale))
      if (!link) break
      trail.unshift(link)
    }
    return trail
  },
})
