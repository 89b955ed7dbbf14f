import type { Locale } from 'shared-types/content'

/** What a sitemap needs to know of a document without reading it. */
export interface SitemapNote {
  documentId: string
  locale: Locale
  path: string
  lastmod: string
}

export function writeSitemapNote(note: SitemapNote): string {
  return [note.documentId, note.locale, note.path, note.lastmod].join(' ')
}

export function readSitemapNote(note: string): SitemapNote {
  const [documentId = '', locale, path = '', lastmod = ''] = note.split(' ')
  return { documentId, locale: locale === 'en' ? 'en' : 'vi', path, lastmod }
}
