import { localDay } from 'shared-types/calendar'
import type { ReviewedType } from 'shared-types/content'
import { type PolicyProfile, type Retention, retentionOf } from 'shared-types/policy'
import type { OwnFields } from '../content/rows/own-fields'

/** How long its regulation keeps an item public, as it stands at `now` (E7). */
export function retentionNow(
  profile: PolicyProfile,
  type: ReviewedType,
  fields: OwnFields,
  firstPublishedAt: string | null,
  now: Date,
): Retention {
  const item = {
    type,
    kind: textOf(fields['docClass'] ?? fields['kind']),
    expiredOn: textOf(fields['expiredOn']),
    firstPublishedOn: firstPublishedAt === null ? null : localDay(firstPublishedAt),
  }
  return retentionOf(profile, item, localDay(now.toISOString()))
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
