import { childrenOf, residentOf } from './process-memory.ts'

const intervalMilliseconds = 100

/** Peaks of resident memory so far, in MB. */
export interface MemoryPeaks {
  publisher: number
  /** All that the publisher has started, at the instant they held most together. */
  indexer: number
}

/**
 * Watches a publisher's memory from now on: its own as the kernel kept it, that of the indexer and the programs the
 * indexer runs by looking every 100 ms. `stop` gives the peaks; call it while the publisher runs.
 */
export function watchMemory(publisherPid: number): { stop(): MemoryPeaks } {
  const peaks: MemoryPeaks = { publisher: 0, indexer: 0 }
  const look = () => {
    peaks.publisher = Math.max(peaks.publisher, residentOf(publisherPid).peak)
    const started = descendantsOf(publisherPid).map(residentOf)
    const together = started.reduce((sum, { now }) => sum + now, 0)
    peaks.indexer = Math.max(peaks.indexer, together, ...started.map(({ peak }) => peak))
  }
  const timer = setInterval(look, intervalMilliseconds)
  return {
    stop: () => {
      clearInterval(timer)
      look()
      return { publisher: Math.round(peaks.publisher), indexer: Math.round(peaks.indexer) }
    },
  }
}

function descendantsOf(pid: number): number[] {
  return childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)])
}
