import { isReviewed, typeOfUid } from '../../content/content-types'

/** Whether the documents of the type Strapi knows by this name pass through review. */
export function isReviewedUid(uid: string): boolean {
  const type = typeOfUid(uid)
  return type !== null && isReviewed(type)
}
