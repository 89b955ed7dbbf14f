/** The part of a service worker's global scope we use; TypeScript's DOM library leaves it out. */
export interface WorkerScope {
  readonly location: { origin: string }
  readonly clients: {
    claim(): Promise<void>
    matchAll(): Promise<readonly { url: string }[]>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: LongEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void
}

/** Something that lasts as long as what it was told to wait for. */
export interface LongEvent {
  waitUntil(work: Promise<unknown>): void
}

/** A page asks for something. */
export interface AskedEvent extends LongEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
