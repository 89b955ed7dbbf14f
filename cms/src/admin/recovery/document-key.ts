/** Which form of the panel a text stands in. */
export interface DocumentKey {
  /** Strapi's uid of the content type */
  uid: string
  /** empty while the document is being made, and for a type of which there is only one */
  documentId: string
  locale: string
}

/** The key as one word, for maps and stores. */
export function wordOf({ uid, documentId, locale }: DocumentKey): string {
  return [uid, documentId, locale].join('|')
}
