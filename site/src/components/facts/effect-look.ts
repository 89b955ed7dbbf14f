import type { EffectStatus } from '../../page-plan/props/parts/effect-status.ts'

/** Colour and mark of each state of validity; the word always stands beside them. */
export const effectLook = {
  notYet: { tone: 'wait', icon: 'clock' },
  inForce: { tone: 'good', icon: 'done' },
  partlyExpired: { tone: 'wait', icon: 'half' },
  expired: { tone: 'over', icon: 'cross' },
} as const satisfies Record<EffectStatus, object>
