import type { Locale } from 'shared-types/content'
import { notFoundPath } from '../addresses/not-found-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { frame } from '../questions/frame.ts'

/** `/404.html` and `/en/404/`: one a portal and language. */
export const notFoundPage = (portalId: string, locale: Locale): PagePlan =>
  pageOf({
    name: `not-found ${portalId} ${locale}`,
    order: 'leaf',
    build: (read) => {
      const editions = { [locale]: notFoundPath(locale) }
      const chrome = chromeOf(read, { portalId, locale, editions, title: null, indexable: false })
      // Every portal has this page: it brings along what stands around all of them.
      const files = read.ask(frame(portalId, locale))?.files ?? []
      return chrome && { host: chrome.host, path: chrome.path, props: { kind: 'notFound', chrome }, files }
    },
  })
