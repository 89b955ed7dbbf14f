import type { Locale } from 'shared-types/content'
import { homePath } from '../addresses/path-of-document.ts'
import { wholeAddress } from '../addresses/whole-address.ts'
import type { Read } from '../engine/question.ts'
import type { Chrome } from '../props/parts/chrome.ts'
import type { Place } from '../props/parts/place.ts'
import { frame } from '../questions/frame.ts'

/** Paths of the same page by language, those that exist. */
export type Editions = Partial<Record<Locale, string>>

export interface ChromeSpec {
  portalId: string
  locale: Locale
  /** Where the page is in each language it exists in; its own language among them. */
  editions: Editions
  title: string | null
  description?: string | null
  /** Without home, which every page but home itself begins with. */
  above?: Place[]
  feeds?: Chrome['feeds']
  /** The path of the section whose feeds follow this page, where it has some. */
  feedsOf?: string
  indexable?: boolean
}

/** The chrome of one page; null where its portal has no pages in its language. */
export function chromeOf(read: Read, spec: ChromeSpec): Chrome | null {
  const { portalId, locale, editions } = spec
  const around = read.ask(frame(portalId, locale))
  const path = editions[locale]
  if (!around || !path) return null
  const home = homePath(locale)
  const existing = around.locales.flatMap((other) =>
    editions[other] ? [{ hreflang: other, href: wholeAddress(around.host, editions[other]) }] : [],
  )
  return {
    host: around.host,
    path,
    locale,
    title: spec.title,
    description: spec.description || null,
    canonical: wholeAddress(around.host, path),
    alternates: alternatesOf(existing),
    languages: around.locales.map((other) => ({
      locale: other,
      path: editions[other] ?? homePath(other),
      current: other === locale,
    })),
    indexable: spec.indexable ?? true,
    portal: around.portal,
    menu: around.menu,
    notices: around.notices,
    breadcrumbs: path === home ? [] : [{ kind: 'section', section: 'home', path: home }, ...(spec.above ?? [])],
    feeds: spec.feeds ?? feedsAt(spec.feedsOf ?? home, around.portal.name),
    footer: around.footer,
  }
}

/** hreflang links for the languages a page exists in; Vietnamese is also for everyone else. */
export function alternatesOf(existing: readonly { hreflang: Locale; href: string }[]): Chrome['alternates'] {
  if (existing.length < 2) return []
  const vi = existing.find(({ hreflang }) => hreflang === 'vi')
  return vi ? [...existing, { hreflang: 'x-default', href: vi.href }] : [...existing]
}

/** The two feeds that follow a page. */
export function feedsAt(path: string, title: string): Chrome['feeds'] {
  return [
    { format: 'rss', title, path: `${path}rss.xml` },
    { format: 'atom', title, path: `${path}atom.xml` },
  ]
}
