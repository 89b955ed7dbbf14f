/** States of a draft (requirements C.1). What is live is another matter: it stays until the next approval. */
export const reviewStates = [
  'draft',
  'unitReview',
  'submitted',
  'inTriage',
  'needsInfo',
  'inEditing',
  'boardReview',
  'consulting',
  'chiefReview',
  'leadershipReview',
  'approved',
  'published',
  'refused',
  'withdrawn',
  'archived',
] as const
export type ReviewState = (typeof reviewStates)[number]
