import type { Section } from '../../page-plan/props/parts/place.ts'

/** What people come for first, in this order. Sections a portal does not have are passed over. */
const first: readonly string[] = ['legalDocuments', 'services', 'drafts', 'questions', 'surveys', 'calendar']

/** Home is here, search in the masthead, notices are where they hold, the others in the foot. */
const elsewhere: readonly string[] = ['home', 'search', 'contact', 'sitemap', 'notices']

/**
 * The sections of a portal as its home page leads to them: what people come for first, among it all ways to have one's say
 * (CCHC-2.1), then the others.
 */
export function homeTasks(sections: readonly Section[]): { first: Section[]; others: Section[] } {
  return {
    first: first.flatMap((name) => sections.filter((section) => section === name)),
    others: sections.filter((section) => !first.includes(section) && !elsewhere.includes(section)),
  }
}
