/** A question to the person at the screen that waits for its answer: asked by a request, shown by a component. */
export interface Question<Asked, Answered> {
  ask: (asked: Asked) => Promise<Answered>
  answer: (answered: Answered) => void
  /** What is being asked now, or null. The same object until something changes, as React's external stores want it. */
  now: () => { asked: Asked } | null
  subscribe: (listener: () => void) => () => void
}

/** A question nobody has asked yet. One is open at a time: asking again while one is open waits for its answer too. */
export function createQuestion<Asked, Answered>(): Question<Asked, Answered> {
  const listeners = new Set<() => void>()
  let open: { asked: Asked } | null = null
  let waiting: ((answered: Answered) => void)[] = []
  const tell = () => {
    for (const listener of listeners) listener()
  }
  return {
    ask(asked) {
      open ??= { asked }
      return new Promise((resolve) => {
        waiting.push(resolve)
        tell()
      })
    },
    answer(answered) {
      const resolved = waiting
      open = null
      waiting = []
      for (const resolve of resolved) resolve(answered)
      tell()
    },
    now: () => open,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
