import type { Locale } from 'shared-types/content'
import { channelPath } from '../addresses/channel-path.ts'
import { wholeAddress } from '../addresses/whole-address.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { channelEditions } from '../questions/channel-editions.ts'
import { channelLink } from '../questions/channel-link.ts'
import { portalPlace } from '../questions/portal-place.ts'

/** A page at a channel's former address, its newest page or one month, that leads to the present one. */
export const movedChannelPage = (
  portalId: string,
  channelId: string,
  locale: Locale,
  formerSlug: string,
  month?: string,
): PagePlan =>
  pageOf({
    name: `moved-channel ${portalId} ${channelId} ${locale} ${formerSlug} ${month ?? ''}`,
    order: 'list',
    moved: true,
    build: (read) => {
      const place = read.ask(portalPlace(portalId))
      const own = read.ask(channelLink(portalId, channelId, locale))
      const present = read.ask(channelEditions(portalId, channelId))[locale]
      if (!place || !own || !present) return null
      const to = month ? `${present}${month}/` : present
      const props = { kind: 'moved', locale, title: own.name, to, canonical: wholeAddress(place.host, to) } as const
      return { host: place.host, path: channelPath(formerSlug, locale, month), props }
    },
  })
