import type { Locale } from 'shared-types/content'
import { offlinePath } from '../addresses/offline-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { portalEditions } from '../questions/portal-editions.ts'

/** `/ngoai-tuyen/`: what a device that keeps the last visited pages shows without a connection. */
export const offlinePage = (portalId: string, locale: Locale): PagePlan =>
  pageOf({
    name: `offline ${portalId} ${locale}`,
    order: 'list',
    build: (read) => {
      const editions = read.ask(portalEditions(portalId, offlinePath))
      const chrome = chromeOf(read, { portalId, locale, editions, title: null, indexable: false })
      return chrome && { host: chrome.host, path: chrome.path, props: { kind: 'offline', chrome } }
    },
  })
