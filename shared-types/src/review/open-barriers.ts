import type { Barrier, BarrierCode } from '../content/accessibility/barrier.ts'
import { barrierKey } from '../content/accessibility/barrier-key.ts'
import type { CaseFacts, DraftFacts } from './facts.ts'

/** The one barrier its author mends in a word: nothing is sent on with it (requirements G3). */
export const silentPicture: BarrierCode = 'ALT_TEXT_MISSING'

/** The barriers of a draft that no exception in force lets pass. */
export function openBarriers(
  { barriers }: Pick<DraftFacts, 'barriers'>,
  { exceptedBarriers = [] }: Pick<CaseFacts, 'exceptedBarriers'>,
): Barrier[] {
  const excepted = new Set(exceptedBarriers)
  return barriers.filter((barrier) => !excepted.has(barrierKey(barrier)))
}
