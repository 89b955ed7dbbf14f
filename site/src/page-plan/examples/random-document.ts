import fc from 'fast-check'
import type { PublishedDocument } from 'shared-types/content'
import { randomReviewed } from './random-reviewed.ts'
import { randomStructure } from './random-structure.ts'

/** Any document out of few ids and few values, so that they meet: same slugs, circles of parents, things that are not there. */
export const randomDocument: fc.Arbitrary<PublishedDocument> = fc.oneof(...randomReviewed, ...randomStructure)
