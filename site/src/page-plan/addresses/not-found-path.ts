import type { Locale } from 'shared-types/content'

/** Where web servers find what to answer with below `/` and `/en/` when nothing is there. */
export function notFoundPath(locale: Locale): string {
  return locale === 'vi' ? '/404.html' : `/${locale}/404/`
}
