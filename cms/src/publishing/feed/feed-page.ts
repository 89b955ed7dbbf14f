import type { PublicDocument } from './public-documents'

/** An answer of the feed as JSON text. The documents are put in as they came from the database, unparsed. */
export function feedPage(page: Record<string, unknown>, documents: readonly PublicDocument[]): string {
  const head = JSON.stringify(page).slice(0, -1)
  return `${head},"documents":[${documents.map(({ json }) => json).join(',')}]}`
}
