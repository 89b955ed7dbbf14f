import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { PlainFailure } from '../command/plain-failure.ts'
import { childrenOf, commandOf } from './process-memory.ts'

const healthSchema = z.object({
  inStep: z.boolean(),
  alarm: z.string().optional(),
  waiting: z.object({ search: z.number(), reports: z.number() }),
})

/**
 * Waits until the publisher has nothing left to do: every page live, findable and reported, and no base of the search
 * index being built beside. Throws `PlainFailure` after `giveUpAfter` milliseconds.
 */
export async function searchSettled(
  publisher: { pid: number; port: number },
  giveUpAfter: number,
  signal: AbortSignal,
): Promise<void> {
  const giveUpAt = performance.now() + giveUpAfter
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${publisher.port}/health`, { signal })
    const { inStep, alarm, waiting } = healthSchema.parse(await answer.json())
    if (inStep && waiting.search + waiting.reports === 0 && !buildsBase(publisher.pid)) return
    if (performance.now() > giveUpAt) {
      const seconds = Math.round(giveUpAfter / 1000)
      throw new PlainFailure(
        `After ${seconds} s ${waiting.search} pages still wait for search and ${waiting.reports} reports for the CMS${alarm ? ` (${alarm})` : ''}.`,
      )
    }
    await sleep(200, undefined, { signal })
  }
}

function buildsBase(pid: number): boolean {
  return childrenOf(pid).some((child) => commandOf(child).includes('build-base') || buildsBase(child))
}
