import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { documentFacts } from '../parts/document-facts.ts'
import { FileShelf } from '../parts/file-shelf.ts'
import { ownEditions } from '../parts/own-editions.ts'
import { shownBody } from '../parts/shown-body.ts'
import { splitKey } from '../parts/split-key.ts'
import type { StandingPageProps } from '../props/standing-page-props.ts'
import { channelTrail } from '../questions/channel-trail.ts'
import { portalIdOf } from '../rows/portal-id.ts'

/** `/trang/<slug>/`: a standing page. */
export const standingPage = (key: string, since: string): PagePlan =>
  pageOf({
    name: `page ${since} ${key}`,
    order: 'leaf',
    subject: key,
    build: (read) => {
      const { documentId, locale } = splitKey(key)
      const page = read.document('page', documentId, locale)
      if (!page) return null
      const portalId = portalIdOf(page)
      const trail = page.channelId ? read.ask(channelTrail(portalId, page.channelId, locale)) : []
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions: ownEditions(read, page),
        title: page.title,
        above: trail.map((link) => ({ kind: 'named', ...link })),
      })
      if (!chrome) return null
      const files = new FileShelf(read, key)
      const props: StandingPageProps = {
        kind: 'page',
        chrome,
        facts: documentFacts(read, page, chrome),
        pageKind: page.kind,
        title: page.title,
        body: shownBody(page.body, files),
        files: files.links(page.fileIds),
      }
      return { host: chrome.host, path: chrome.path, props, files: files.uses() }
    },
  })
