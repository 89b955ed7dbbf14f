import type { Place, Who } from './people'
import type { ProfileFile } from './expected-rights'

/**
 * Who reads an item that is refused and of which nothing is public, written out of requirement F33: its author, the head
 * of its unit, the standing office, the chief or who acts for the chief; the technician, who looks after the system; the
 * auditor, who reads everything; and whoever may take it up again. The super admin holds no office.
 */
export function readsRefused(who: Who, place: Place, takesUp: boolean, { rules }: ProfileFile): boolean {
  if (who === 'superAdmin') return false
  const heads = who === 'unitHead' && place.unit === 'own'
  const isChief = who === 'chief' || (who === 'deputyForChief' && rules.delegationAllowed.value)
  const readsAll = who === 'technician' || who === 'auditor'
  return place.wrote || heads || place.unit === 'office' || isChief || readsAll || takesUp
}
