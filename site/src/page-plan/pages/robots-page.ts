import { wholeAddress } from '../addresses/whole-address.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { portalPlace } from '../questions/portal-place.ts'

/** `/robots.txt` */
export const robotsPage = (portalId: string): PagePlan =>
  pageOf({
    name: `robots ${portalId}`,
    order: 'feed',
    build: (read) => {
      const place = read.ask(portalPlace(portalId))
      if (!place) return null
      const { host } = place
      return {
        host,
        path: '/robots.txt',
        props: { kind: 'robots', host, sitemap: wholeAddress(host, '/sitemap-index.xml') },
      }
    },
  })
