import type { ReviewState } from 'shared-types/review'

/** When what stands beside the text may be written. */
export const triageStates: Readonly<
  Record<'purpose' | 'secrecyChecked' | 'assignedEditorId', ReadonlySet<ReviewState>>
> = {
  /** While the standing office holds an item it says what it is for (MOHA-11.2a). */
  purpose: new Set(['submitted', 'inTriage', 'inEditing']),
  /** Until it is decided; a new version asks for its own check (MOHA-9.5). */
  secrecyChecked: new Set(['draft', 'unitReview', 'submitted', 'inTriage', 'needsInfo', 'inEditing', 'chiefReview']),
  /** While the standing office holds an item, the chief may give it to an editor (MOHA-11.3a). */
  assignedEditorId: new Set(['submitted', 'inTriage', 'inEditing']),
}
