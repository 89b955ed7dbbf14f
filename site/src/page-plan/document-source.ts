import type { DocumentType, PublishedDocument } from 'shared-types/content'

/** The published documents, by key. Answers may be parsed anew at each call; order is of no importance. */
export interface DocumentSource {
  get(key: string): PublishedDocument | null
  list(type: DocumentType): Iterable<PublishedDocument>
}
