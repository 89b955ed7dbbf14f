export const eventPhases = ['upcoming', 'running', 'over'] as const

/** Whether an event is still to come, going on, or over. */
export type EventPhase = (typeof eventPhases)[number]
