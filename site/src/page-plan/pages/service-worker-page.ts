import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { portalPlace } from '../questions/portal-place.ts'

/** `/sw.js`: at the top of a portal, for it may look after nothing above itself. */
export const serviceWorkerPage = (portalId: string): PagePlan =>
  pageOf({
    name: `service-worker ${portalId}`,
    order: 'list',
    build: (read) => {
      const place = read.ask(portalPlace(portalId))
      return place && { host: place.host, path: '/sw.js', props: { kind: 'serviceWorker' } }
    },
  })
