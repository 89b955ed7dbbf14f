import { setTimeout as sleep } from 'node:timers/promises'
import { PlainFailure } from '../command/plain-failure.ts'
import { tailOf } from '../console/tail-of.ts'
import type { RunningPart } from './running-part.ts'

/**
 * Asks `check` every 100 ms until it says true. Throws `PlainFailure` with the end of the part's log when its process
 * ends first, or when `milliseconds` have passed; a check that throws counts as "not yet".
 */
export async function waitUntilReady(
  part: RunningPart,
  check: () => Promise<boolean>,
  milliseconds: number,
): Promise<void> {
  const giveUpAt = Date.now() + milliseconds
  let ended: string | undefined
  part.exited.then((reason) => {
    ended = reason
  })
  while (!(await check().catch(() => false))) {
    if (ended !== undefined) throw failure(part, `ended while starting (${ended})`)
    if (Date.now() > giveUpAt) throw failure(part, `was not ready after ${Math.round(milliseconds / 1000)} s`)
    await sleep(100)
  }
}

function failure(part: RunningPart, what: string): PlainFailure {
  return new PlainFailure(`${part.name} ${what}; the end of ${part.logFile}:\n${tailOf(part.logFile, 12)}`)
}
