/** Work that goes on beside publishing, one piece at a time, tried again until it is done. */
export interface BackgroundQueue {
  /** Looks for work now; cheap when there is none or it is under way. */
  wake(): void
  /** Resolves when nothing is waiting, or when the last piece failed. */
  settled(): Promise<void>
  stop(): Promise<void>
  /** What keeps the queue from going on; null when it goes on. */
  fault(): string | null
}

const firstPauseMs = 500
const longestPauseMs = 30_000

/** `piece` does the next piece of work and answers whether there was one; a fault is tried again after a pause. */
export function createBackgroundQueue(
  piece: () => Promise<boolean>,
  onFault: (cause: unknown) => void,
): BackgroundQueue {
  let running: Promise<void> | null = null
  let again = false
  let stopped = false
  let pauseMs = firstPauseMs
  let timer: NodeJS.Timeout | undefined
  let fault: string | null = null

  async function run(): Promise<void> {
    try {
      do {
        again = false
        while (!stopped && (await piece())) pauseMs = firstPauseMs
        fault = null
      } while (again && !stopped)
    } catch (cause) {
      fault = cause instanceof Error ? cause.message : String(cause)
      onFault(cause)
      if (!stopped) timer = setTimeout(wake, pauseMs).unref()
      pauseMs = Math.min(pauseMs * 2, longestPauseMs)
    } finally {
      running = null
    }
  }

  function wake(): void {
    if (stopped) return
    again = true
    if (running) return
    clearTimeout(timer)
    running = run()
  }

  return {
    wake,
    settled: async () => {
      while (running) await running
    },
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
    },
    fault: () => fault,
  }
}
