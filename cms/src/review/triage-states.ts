import type { ReviewState } from 'shared-types/review'

const underDecision: readonly ReviewState[] = [
  'inTriage',
  'inEditing',
  'boardReview',
  'consulting',
  'chiefReview',
  'leadershipReview',
]

/** When what stands beside the text may be written. */
export const triageStates = {
  /** While the board holds an item it says what it is for (MOHA-11.2a). */
  purpose: new Set<ReviewState>(['submitted', ...underDecision]),
  /** How delicate it is, and what has to be asked of whom, until it is decided (MOHA-11.3dd-3). */
  sensitivity: new Set<ReviewState>(['submitted', ...underDecision]),
  directionRequired: new Set<ReviewState>(['submitted', 'inTriage']),
  /** Why something that resembles it is another item (MOHA-12.4). */
  duplicateNote: new Set<ReviewState>(['submitted', 'unitReview', ...underDecision]),
  recipientsOverride: new Set<ReviewState>(['submitted', ...underDecision]),
  /** Until it is public: what waits for its hour is judged again then. */
  barrierException: new Set<ReviewState>([
    'draft',
    'unitReview',
    'submitted',
    'needsInfo',
    ...underDecision,
    'approved',
  ]),
  /** Until it is decided; a new version asks for its own check (MOHA-9.5). */
  secrecyChecked: new Set<ReviewState>(['draft', 'unitReview', 'submitted', 'needsInfo', ...underDecision]),
  /** While the standing office holds an item, the chief may give it to an editor (MOHA-11.3a). */
  assignedEditorId: new Set<ReviewState>(['submitted', 'inTriage', 'inEditing']),
} as const
