import type { ReviewedType } from '../content/published-document.ts'
import type { PolicyProfile } from './profile.ts'
import type { RetentionSubject } from './retention-rule.ts'

/** What the retention of an item depends on. */
export interface RetainedItem {
  type: ReviewedType
  /** Kind of a page, class of a legal document; null where the type has none. */
  kind: string | null
  /** Local date a legal document went out of force. */
  expiredOn: string | null
  /** Local date of first publication. */
  firstPublishedOn: string | null
}

/** The retention an item is under. */
export interface Retention {
  class: string
  /** First local date on which it may leave the public without an order; null where no date is fixed. */
  retainUntil: string | null
  /** Taking it down now needs a competent order (MOHA-13.3, CCHC-7.5). */
  isRunning: boolean
}

/** The retention rule that holds for an item on a local date (effect E7). */
export function retentionOf({ retention }: PolicyProfile, item: RetainedItem, on: string): Retention {
  const subject = subjectOf(item, on)
  const rule =
    retention.find(({ appliesTo }) => appliesTo.includes(subject)) ??
    retention.find(({ appliesTo }) => appliesTo.includes('other') || appliesTo.includes('all'))
  if (!rule) return { class: 'none', retainUntil: null, isRunning: false }
  if (rule.keep !== 'years' || rule.years === undefined)
    return { class: rule.class, retainUntil: null, isRunning: rule.keep === 'permanent' }
  const base = rule.base === 'expiredOn' ? item.expiredOn : item.firstPublishedOn
  const retainUntil = base === null ? null : yearsLater(base, rule.years)
  return { class: rule.class, retainUntil, isRunning: retainUntil === null || on < retainUntil }
}

function subjectOf({ type, kind, expiredOn }: RetainedItem, on: string): RetentionSubject {
  const isExpired = expiredOn !== null && expiredOn <= on
  switch (type) {
    case 'publicService':
      return 'publicService'
    case 'person':
      return 'portalContact'
    case 'page':
      return kind === 'contact' ? 'portalContact' : pagesOfIntroduction.has(kind ?? '') ? 'introduction' : 'other'
    case 'legalDocument':
      if (kind === 'licence') return 'licence'
      if (kind === 'normative' && isExpired) return 'expiredNormative'
      return (kind === 'normative' || kind === 'directive') && !isExpired ? 'inForceDocument' : 'other'
    default:
      return 'other'
  }
}

const pagesOfIntroduction: ReadonlySet<string> = new Set(['introduction', 'orgChart', 'map', 'strategy', 'masthead'])

/** The same day so many years on; 29 February becomes 1 March where there is none. */
function yearsLater(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10)
}
