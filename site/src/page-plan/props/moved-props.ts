import type { Locale } from 'shared-types/content'

/** A page left at a former address: canonical and refresh to the present one, noindex. */
export interface MovedProps {
  kind: 'moved'
  locale: Locale
  title: string
  /** Present path on the same host, and its whole address. */
  to: string
  canonical: string
}
