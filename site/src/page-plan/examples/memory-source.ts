import type { DocumentType, PublishedDocument } from 'shared-types/content'
import { documentKey } from 'shared-types/content'
import type { DocumentChange } from '../planner.ts'
import type { DocumentSource } from '../document-source.ts'

/** A source in memory that parses at each read, as a store does, with the changes made to it. */
export class MemorySource implements DocumentSource {
  readonly #texts = new Map<string, string>()

  constructor(documents: Iterable<PublishedDocument>) {
    for (const document of documents) this.#texts.set(documentKey(document), JSON.stringify(document))
  }

  get(key: string): PublishedDocument | null {
    const text = this.#texts.get(key)
    return text === undefined ? null : JSON.parse(text)
  }

  *list(type: DocumentType): Iterable<PublishedDocument> {
    for (const [key, text] of this.#texts) if (key.startsWith(`${type}:`)) yield JSON.parse(text)
  }

  keys(): string[] {
    return [...this.#texts.keys()].sort()
  }

  /** Puts a document, or takes one away; answers the change a publisher would pass on. */
  put(key: string, after: PublishedDocument | null): DocumentChange {
    const before = this.get(key)
    if (after) this.#texts.set(key, JSON.stringify(after))
    else this.#texts.delete(key)
    return { key, before, after }
  }
}
