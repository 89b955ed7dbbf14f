import type { ComparedArticle } from '../../page-plan/props/legal-comparison-props.ts'

/** Colour and mark of what became of a Điều; the word always stands beside them. */
export const changeLook = {
  changed: { tone: 'wait', icon: 'half' },
  added: { tone: 'good', icon: 'done' },
  removed: { tone: 'over', icon: 'cross' },
  same: { tone: 'calm', icon: 'done' },
} as const satisfies Record<ComparedArticle['change'], object>
