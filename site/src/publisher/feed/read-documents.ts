import {
  documentKey,
  localeSchema,
  type PublishedDocument,
  publishedDocumentSchema,
  reviewedTypes,
  structureTypes,
} from 'shared-types/content'
import { z } from 'zod'

/** Enough of a document to say which one it is, though the rest breaks the contract. */
const envelopeSchema = z.object({
  type: z.enum([...reviewedTypes, ...structureTypes]),
  documentId: z.string().min(1).max(64),
  locale: localeSchema.optional(),
})

/** Documents as they arrive: those that keep the contract, and what is wrong with the others, by key. */
export interface ArrivedDocuments {
  valid: Map<string, PublishedDocument>
  broken: Map<string, string>
}

/** Parses each document by itself, so that one that breaks the contract does not hold up the rest; null if unnameable. */
export function readDocuments(values: readonly unknown[]): ArrivedDocuments | null {
  const arrived: ArrivedDocuments = { valid: new Map(), broken: new Map() }
  for (const value of values) {
    const document = publishedDocumentSchema.safeParse(value)
    if (document.success) {
      arrived.valid.set(documentKey(document.data), document.data)
      continue
    }
    const envelope = envelopeSchema.safeParse(value)
    if (!envelope.success) return null
    arrived.broken.set(documentKey(envelope.data), z.prettifyError(document.error).slice(0, 2000))
  }
  return arrived
}
