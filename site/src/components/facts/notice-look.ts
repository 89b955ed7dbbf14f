import type { Notice } from 'shared-types/content'

/** Colour and mark of each kind of notice; the word always stands beside them. */
export const noticeLook = {
  maintenance: { tone: 'wait', icon: 'clock' },
  incident: { tone: 'over', icon: 'warning' },
  general: { tone: 'calm', icon: 'notices' },
} as const satisfies Record<Notice['kind'], object>
