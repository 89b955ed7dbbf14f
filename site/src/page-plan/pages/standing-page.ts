import type { Page } from 'shared-types/content'
import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import { boardOf } from '../parts/board-of.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { documentFacts } from '../parts/document-facts.ts'
import { FileShelf } from '../parts/file-shelf.ts'
import { ownEditions } from '../parts/own-editions.ts'
import { shownBody } from '../parts/shown-body.ts'
import { splitKey } from '../parts/split-key.ts'
import type { Place } from '../props/parts/place.ts'
import type { StandingPageProps } from '../props/standing-page-props.ts'
import { channelTrail } from '../questions/channel-trail.ts'
import { mainPortalDocument } from '../questions/main-portal-document.ts'
import { sections } from '../questions/sections.ts'
import { mainPortal, portalIdOf } from '../rows/portal-id.ts'

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
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions: ownEditions(read, page),
        title: page.title,
        above: aboveOf(read, page),
      })
      if (!chrome) return null
      const files = new FileShelf(read, key)
      const props: StandingPageProps = {
        kind: 'page',
        chrome,
        facts: documentFacts(read, page, chrome),
        pageKind: page.kind,
        title: page.title,
        board: page.kind === 'masthead' && portalId === mainPortal ? boardOf(mainPortalDocument(read)) : null,
        body: shownBody(page.body, files),
        files: files.links(page.fileIds),
      }
      return { host: chrome.host, path: chrome.path, props, files: files.uses() }
    },
  })

// What these tell is the body itself, so that they stand with its units.
const aboutTheBody = new Set<Page['kind']>(['introduction', 'strategy', 'orgChart', 'map', 'masthead'])

function aboveOf(read: Read, page: Page): Place[] {
  const { channelId, kind, locale } = page
  const portalId = portalIdOf(page)
  if (channelId) return read.ask(channelTrail(portalId, channelId, locale)).map((link) => ({ kind: 'named', ...link }))
  if (!aboutTheBody.has(kind) || !read.ask(sections(portalId, locale)).includes('units')) return []
  return [{ kind: 'section', section: 'units', path: sectionPath('units', locale) }]
}
