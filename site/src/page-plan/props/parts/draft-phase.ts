/** Where a draft for comment stands: before, within or after the time for comments. */
export type DraftPhase = 'upcoming' | 'open' | 'closed'
