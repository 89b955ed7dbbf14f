import { startPublisher } from '../parts/publisher-process.ts'
import type { RunningPart } from '../parts/running-part.ts'
import type { Settings } from '../settings/parse-settings.ts'
import { type MemoryPeaks, watchMemory } from './watch-memory.ts'

/** A publisher whose memory is watched from its first moment. */
export interface WatchedPublisher {
  pid: number
  logFile: string
  /** The peaks so far; call it while the publisher runs. */
  stopWatching(): MemoryPeaks
}

/** Starts the publisher and waits until the public tree is in step with the CMS. */
export async function startWatchedPublisher(
  settings: Settings,
  publishingSecret: string,
  keep: (part: RunningPart) => void,
): Promise<WatchedPublisher> {
  let started: WatchedPublisher | null = null
  await startPublisher(settings, publishingSecret, (part) => {
    keep(part)
    const { pid = 0, logFile } = part
    const watch = watchMemory(pid)
    part.exited.then(() => watch.stop())
    started = { pid, logFile, stopWatching: watch.stop }
  })
  if (!started) throw new Error('The publisher was started without a process.')
  return started
}
