import type { Locale } from 'shared-types/content'
import { channelPath } from '../addresses/channel-path.ts'
import type { Question } from '../engine/question.ts'
import { nameIn } from '../parts/named.ts'
import type { NamedLink } from '../props/parts/links.ts'
import { portalIdOf } from '../rows/portal-id.ts'
import { channelLocales } from './channel-locales.ts'

/** The link to a channel of a portal; null where it has no page there in that language. */
export const channelLink = (portalId: string, channelId: string, locale: Locale): Question<NamedLink | null> => ({
  key: `channel-link ${portalId} ${channelId} ${locale}`,
  answer: (read) => {
    const channel = read.document('channel', channelId)
    if (!channel || portalIdOf(channel) !== portalId) return null
    if (!read.ask(channelLocales(portalId, channelId)).includes(locale)) return null
    return { name: nameIn(locale, channel), path: channelPath(channel.slug, locale) }
  },
})
