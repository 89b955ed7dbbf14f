import type { Locale, Project } from 'shared-types/content'
import type { Section } from './parts/place.ts'

/** RSS or Atom; which one is in `format`. */
export interface FeedProps {
  kind: 'feed'
  format: 'rss' | 'atom'
  locale: Locale
  /** What it follows, where that is a section: its name is in the templates' messages. */
  section: Section | null
  title: string
  /** The kind of project it follows, named after the section. */
  projectKind?: Project['kind']
  description: string | null
  /** Whole addresses: of the feed itself and of the page it follows. */
  self: string
  link: string
  /** Rights notice: how to name the source (MOHA-2.5). */
  rights: string
  /** Newest publication among the items; null when empty. */
  updatedAt: string | null
  items: {
    title: string
    url: string
    summary: string
    publishedAt: string
    updatedAt: string
    author: string | null
    channel: string | null
  }[]
}
