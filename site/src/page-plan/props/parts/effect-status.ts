import type { effectStatuses } from 'shared-types/content'

/** Whether a legal document is in force. */
export type EffectStatus = (typeof effectStatuses)[number]
