import type { Phase } from '../tree/pack-entry.ts'

/** The steps of a publish, in order; `plan` to `verify` are taken again where a document has to be set aside. */
export type PublishStep =
  | 'readChanges'
  | 'plan'
  | 'render'
  | 'verify'
  | 'seal'
  | Phase
  | 'manifest'
  | 'cursor'
  | 'index'
  | 'report'

/** Runs one step of a publish. */
export type StepRunner = <T>(step: PublishStep, work: () => T | Promise<T>) => Promise<T>

/** A runner that adds up how long each step took, in milliseconds with one decimal. `now` is a monotonic clock. */
export function createStepTimer(now: () => number): { run: StepRunner; take(): Partial<Record<PublishStep, number>> } {
  let times: Partial<Record<PublishStep, number>> = {}
  return {
    async run(step, work) {
      const from = now()
      try {
        return await work()
      } finally {
        times[step] = Math.round(((times[step] ?? 0) + now() - from) * 10) / 10
      }
    },
    take() {
      const taken = times
      times = {}
      return taken
    },
  }
}
