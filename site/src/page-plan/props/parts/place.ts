/** A fixed part of a portal; its name is in the templates' messages. */
export type Section =
  | 'home'
  | 'legalDocuments'
  | 'drafts'
  | 'services'
  | 'questions'
  | 'surveys'
  | 'calendar'
  | 'events'
  | 'datasets'
  | 'projects'
  | 'albums'
  | 'notices'
  | 'units'
  | 'people'
  | 'contact'
  | 'sitemap'
  | 'search'

/** A text every portal owes its readers; the templates have one for a portal whose editors wrote none. */
export const statements = ['privacy', 'accessibility', 'integration'] as const
export type Statement = (typeof statements)[number]

/** A step of a menu or of a trail: a fixed section, a statement, or something with a name of its own. */
export type Place =
  | { kind: 'section'; section: Section; path: string }
  | { kind: 'statement'; statement: Statement; path: string }
  | { kind: 'named'; name: string; path: string }
