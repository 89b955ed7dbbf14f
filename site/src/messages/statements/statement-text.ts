/** What a statement is about: the portal's name, and `https://` with its host. */
export interface AboutPortal {
  portal: string
  origin: string
}

/** One statement in one language, in our own words. */
export interface StatementText {
  title: string
  lead(about: AboutPortal): string
  parts(about: AboutPortal): { heading: string; text: string[]; list?: string[]; addresses?: string[] }[]
}
