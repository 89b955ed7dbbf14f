import type { Locale } from 'shared-types/content'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { sectionEditions } from '../questions/section-editions.ts'
import type { SearchProps } from '../props/search-props.ts'

/** `/tim-kiem/`: the shell of the search page, which looks through its own portal. */
export const searchPage = (portalId: string, locale: Locale): PagePlan =>
  pageOf({
    name: `search ${portalId} ${locale}`,
    order: 'list',
    build: (read) => {
      const editions = read.ask(sectionEditions(portalId, 'search'))
      const chrome = chromeOf(read, { portalId, locale, editions, title: null, indexable: false })
      if (!chrome) return null
      const props: SearchProps = { kind: 'search', chrome }
      return { host: chrome.host, path: chrome.path, props }
    },
  })
