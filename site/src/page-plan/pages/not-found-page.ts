import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { frame } from '../questions/frame.ts'

/** `/404.html`: one a portal, in Vietnamese. */
export const notFoundPage = (portalId: string): PagePlan =>
  pageOf({
    name: `not-found ${portalId}`,
    order: 'leaf',
    build: (read) => {
      const chrome = chromeOf(read, {
        portalId,
        locale: 'vi',
        editions: { vi: '/404.html' },
        title: null,
        indexable: false,
      })
      // Every portal has this page: it brings along what stands around all of them.
      const files = read.ask(frame(portalId, 'vi'))?.files ?? []
      return chrome && { host: chrome.host, path: chrome.path, props: { kind: 'notFound', chrome }, files }
    },
  })
