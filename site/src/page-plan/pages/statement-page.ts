import type { Locale } from 'shared-types/content'
import { sectionPath } from '../addresses/section-path.ts'
import { statementPath } from '../addresses/statement-path.ts'
import { wholeAddress } from '../addresses/whole-address.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import { chromeOf, feedsAt } from '../parts/chrome-of.ts'
import { splitKey } from '../parts/split-key.ts'
import type { Place, Statement } from '../props/parts/place.ts'
import type { StatementProps } from '../props/statement-props.ts'
import { channelLink } from '../questions/channel-link.ts'
import { linkedUnit } from '../questions/linked-unit.ts'
import { mainPortalDocument } from '../questions/main-portal-document.ts'
import { ownStatement } from '../questions/own-statement.ts'
import { portalPlace } from '../questions/portal-place.ts'
import { sections } from '../questions/sections.ts'
import { statementEditions } from '../questions/statement-editions.ts'
import { cells } from '../rows/cells.ts'
import { mainPortal } from '../rows/portal-id.ts'

/** `/quyen-rieng-tu/`, `/tro-nang/`, `/tich-hop/`: in the templates' words, or the way to the page editors wrote instead. */
export const statementPage = (portalId: string, locale: Locale, statement: Statement): PagePlan =>
  pageOf({
    name: `statement ${portalId} ${locale} ${statement}`,
    order: 'list',
    build: (read) => {
      const own = read.ask(ownStatement(portalId, locale, statement))
      const place = read.ask(portalPlace(portalId))
      if (own && place) {
        const canonical = wholeAddress(place.host, own.path)
        const props = { kind: 'moved', locale, title: own.name, to: own.path, canonical } as const
        return { host: place.host, path: statementPath(statement, locale), props }
      }
      const editions = read.ask(statementEditions(portalId, statement))
      const chrome = chromeOf(read, { portalId, locale, editions, title: null })
      if (!chrome) return null
      const guide = statement === 'integration'
      const props: StatementProps = {
        kind: 'statement',
        chrome,
        statement,
        managingUnit: linkedUnit(read, portalId, keeperOf(read, portalId), locale),
        followed: guide ? followedIn(read, portalId, locale) : [],
        sections: guide ? dataIn(read, portalId, locale) : [],
      }
      return { host: chrome.host, path: chrome.path, props }
    },
  })

function keeperOf(read: Read, portalId: string): string | null {
  return portalId === mainPortal
    ? (mainPortalDocument(read)?.managingUnitId ?? null)
    : (read.document('subPortal', portalId)?.unitId ?? null)
}

function followedIn(read: Read, portalId: string, locale: Locale): StatementProps['followed'] {
  return read.rows(cells.channels(portalId)).flatMap(({ key }) => {
    const link = read.ask(channelLink(portalId, splitKey(key).documentId, locale))
    if (!link) return []
    const [rss, atom] = feedsAt(link.path, link.name)
    return rss && atom ? [{ name: link.name, path: link.path, rss: rss.path, atom: atom.path }] : []
  })
}

const withoutData = new Set(['home', 'contact', 'sitemap', 'search', 'units'])

function dataIn(read: Read, portalId: string, locale: Locale): Place[] {
  return read
    .ask(sections(portalId, locale))
    .filter((section) => !withoutData.has(section))
    .map((section) => ({ kind: 'section', section, path: sectionPath(section, locale) }))
}
