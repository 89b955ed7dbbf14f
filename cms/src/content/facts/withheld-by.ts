import type { ReviewedType } from 'shared-types/content'
import type { OwnFields } from '../rows/own-fields'

/** The field that keeps a document from the public (HY-7.9, BP-7.3b-4, CCHC-7.3b); null where none does. */
export function withheldBy(type: ReviewedType, fields: OwnFields): string | null {
  if (type === 'leaderScheduleEvent' && fields.visibility !== 'public') return 'visibility'
  if (type === 'question' && fields.isPublic !== true) return 'isPublic'
  return null
}
