/** Something that happened outside React, told to whoever listens. */
export interface News<T> {
  tell: (news: T) => void
  /** Answers how to stop listening. */
  listen: (listener: (news: T) => void) => () => void
}

/** News nobody listens to yet. */
export function createNews<T>(): News<T> {
  const listeners = new Set<(news: T) => void>()
  return {
    tell(news) {
      for (const listener of [...listeners]) listener(news)
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
