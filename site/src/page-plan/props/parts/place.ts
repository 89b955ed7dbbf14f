/** A fixed part of a portal; its name is in the templates' messages. */
export type Section =
  | 'home'
  | 'legalDocuments'
  | 'drafts'
  | 'services'
  | 'calendar'
  | 'events'
  | 'notices'
  | 'units'
  | 'people'
  | 'search'

/** A step of a menu or of a trail: a fixed section, or something with a name of its own. */
export type Place = { kind: 'section'; section: Section; path: string } | { kind: 'named'; name: string; path: string }
