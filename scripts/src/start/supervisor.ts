import { PlainFailure } from '../command/plain-failure.ts'
import type { RunningPart } from '../parts/running-part.ts'

/** Looks after the parts of one `npm start`: what was started last is stopped first. */
export interface Supervisor {
  /** Aborts when Ctrl-C or SIGTERM asks for the end, or when a part dies. */
  signal: AbortSignal
  /** Takes a part into care, from the moment its process exists. */
  keep(part: RunningPart): void
  /**
   * Does `work`; settles with `stopped` as soon as someone asks for the end, and throws `PlainFailure` as soon as a part
   * dies by itself.
   */
  whileWanted(work: Promise<unknown>): Promise<'done' | 'stopped'>
  stopAll(): Promise<void>
}

/** Listens for the signals from now on; a second one changes nothing while the parts are being stopped. */
export function createSupervisor(): Supervisor {
  const parts: RunningPart[] = []
  const abort = new AbortController()
  const stopped = Promise.withResolvers<'stopped'>()
  const death = Promise.withResolvers<never>()
  death.promise.catch(() => abort.abort())
  stopped.promise.then(() => abort.abort())
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopped.resolve('stopped'))
  let stopping = false

  return {
    signal: abort.signal,
    keep(part) {
      parts.push(part)
      part.exited.then((reason) => {
        const logged = part.logFile ? ` Its log is ${part.logFile}.` : ''
        if (!stopping) death.reject(new PlainFailure(`${part.name} stopped by itself (${reason}).${logged}`))
      })
    },
    whileWanted: (work) => Promise.race([stopped.promise, work.then(() => 'done' as const), death.promise]),
    async stopAll() {
      stopping = true
      if (parts.length > 0) console.log('\nStopping …')
      for (const part of parts.reverse()) await part.stop()
    },
  }
}
