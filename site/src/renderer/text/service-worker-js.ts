import worker from '../../reader/worker/service-worker.ts?worker&url'

/** A stable name at the top of the portal for the program below `/_astro/`, whose name holds a digest. */
export function serviceWorkerJs(): string {
  return `importScripts(${JSON.stringify(worker)})\n`
}
