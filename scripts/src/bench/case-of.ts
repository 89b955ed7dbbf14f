import { z } from 'zod'

const viewSchema = z.object({ case: z.object({ state: z.string(), digest: z.string() }) })

/** Where the panel reads the review of a generated article. */
export function casePathOf(documentId: string): string {
  return `/review/cases/article/${documentId}/vi`
}

/** What the benchmark needs of the panel's view of a review: where it stands, and the digest of the text. */
export function caseOf(view: unknown): { state: string; digest: string } {
  return viewSchema.parse(view).case
}
