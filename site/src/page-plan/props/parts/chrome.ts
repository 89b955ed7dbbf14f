import type { Locale, Portal } from 'shared-types/content'
import type { Footer } from './footer.ts'
import type { NoticeCard } from './notice-card.ts'
import type { Picture } from './picture.ts'
import type { Place } from './place.ts'

/** What surrounds every page. */
export interface Chrome {
  host: string
  /** Of this page; the 404 page is `/404.html`, in English `/en/404/`. */
  path: string
  locale: Locale
  /** Null where the template makes the title from its own words (lists, search, 404). Without the portal's name. */
  title: string | null
  description: string | null
  /** `https://` address of this page on the portal's own domain. */
  canonical: string
  /** hreflang links, this page's own among them; empty where only one language exists. Always mutual. */
  alternates: { hreflang: Locale | 'x-default'; href: string }[]
  /** Where the language switch leads: the same document in that language, else that language's home page. */
  languages: { locale: Locale; path: string; current: boolean }[]
  indexable: boolean
  portal: {
    name: string
    /** The name of the body above: of the main portal for a sub-portal, of the Government for a ministry. */
    parentName: string | null
    parentHref: string | null
    /** Null for the main portal. */
    label: string | null
    accent: Portal['accent']
    /** Stands beside the name; null for the platform's own. */
    emblem: Picture | null
    profileCode: string
  }
  menu: Place[]
  /** What holds on the whole portal now, such as a maintenance: on every page, the most urgent first. */
  notices: NoticeCard[]
  /** From home to the page above this one; empty on home. */
  breadcrumbs: Place[]
  feeds: { format: 'rss' | 'atom'; title: string; path: string }[]
  footer: Footer
}
