import type { Locale } from 'shared-types/content'
import { reportReceivedPath } from 'shared-types/forms'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { portalPlace } from '../questions/portal-place.ts'

/** `/da-nhan-bao/`: thanks for a report; no list leads to it. */
export const reportReceivedPage = (portalId: string, locale: Locale): PagePlan =>
  pageOf({
    name: `report-received ${portalId} ${locale}`,
    order: 'leaf',
    build: (read) => {
      const locales = read.ask(portalPlace(portalId))?.locales ?? []
      const editions = Object.fromEntries(locales.map((each) => [each, reportReceivedPath(each)]))
      const chrome = chromeOf(read, { portalId, locale, editions, title: null, indexable: false })
      return chrome && { host: chrome.host, path: chrome.path, props: { kind: 'reportReceived', chrome } }
    },
  })
