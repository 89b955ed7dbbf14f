import type { ClockRule, PolicyProfile } from 'shared-types/policy'
import type { CaseKey } from '../review/case-key'

/** The time limits of a regulation that hold for an item. They run once, in the portal's first language. */
export function rulesOf({ clocks, locales }: PolicyProfile, key: CaseKey, kind: string | null): ClockRule[] {
  if (locales[0]?.code !== key.locale) return []
  return clocks.filter(
    (rule) => rule.type === key.type && (rule.kinds === undefined || (kind !== null && rule.kinds.includes(kind))),
  )
}
