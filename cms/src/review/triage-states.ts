import type { ReviewState } from 'shared-types/review'

/** When the two declarations of triage may be made. */
export const triageStates: Readonly<Record<'purpose' | 'secrecyChecked', ReadonlySet<ReviewState>>> = {
  /** While the standing office holds an item it says what it is for (MOHA-11.2a). */
  purpose: new Set(['submitted', 'inTriage', 'inEditing']),
  /** Until it is decided; a new version asks for its own check (MOHA-9.5). */
  secrecyChecked: new Set(['draft', 'unitReview', 'submitted', 'inTriage', 'needsInfo', 'inEditing', 'chiefReview']),
}
