import { type Barrier, barrierKey } from 'shared-types/content'
import { isInForce } from './barrier-exception'
import { issueMessage } from './messages'
import type { ReviewCase } from './review-case'

/** What the panel shows of the accessibility gate: each barrier in words, and the exception where there was one. */
export interface BarriersView {
  lines: { code: Barrier['code']; field: string; message: string; excepted: boolean }[]
  exception: { until: string; reason: string; byName: string; at: string; inForce: boolean } | null
}

export function barriersView(
  { barrierException: exception }: Pick<ReviewCase, 'barrierException'>,
  barriers: readonly Barrier[],
  now: Date,
): BarriersView {
  const inForce = exception !== null && isInForce(exception, now)
  const covered = new Set(inForce ? exception.covers : [])
  return {
    lines: barriers.map((barrier) => ({
      ...{ code: barrier.code, field: barrier.field },
      message: issueMessage({ ...barrier, clause: 'default' }),
      excepted: covered.has(barrierKey(barrier)),
    })),
    exception: exception && {
      ...{ until: exception.until, reason: exception.reason, byName: exception.byName, at: exception.at },
      inForce,
    },
  }
}
