import { setTimeout as sleep } from 'node:timers/promises'
import { signRequest } from 'shared-types/publishing'
import { z } from 'zod'
import { startPublisher } from '../../src/parts/publisher-process.ts'
import type { RunningPart } from '../../src/parts/running-part.ts'
import type { Settings } from '../../src/settings/parse-settings.ts'

const healthSchema = z.looseObject({
  status: z.enum(['starting', 'ok', 'failing', 'held']),
  inStep: z.boolean(),
  seq: z.int(),
  head: z.int(),
  feedId: z.string().nullable(),
  asOf: z.string(),
  buildId: z.string(),
  setAside: z.int(),
  waiting: z.object({ search: z.int(), reports: z.int() }),
  alarm: z.string().optional(),
})
export type Health = z.infer<typeof healthSchema>

const headSchema = z.object({ feedId: z.string(), head: z.int() })

/** The real publisher process of a stack, in the test's hand. */
export interface PublisherControl {
  url: string
  /** Starts it and waits until it is in step. */
  start(): Promise<void>
  /** Starts it without waiting for anything. */
  launch(): void
  /** SIGKILL: no goodbye. Settles when the process is gone. */
  kill(): Promise<void>
  /** SIGTERM, as `npm start` ends it. */
  stop(): Promise<void>
  /** Null while it does not answer. */
  health(): Promise<Health | null>
  /**
   * Waits until it has published everything the CMS has committed by now, indexed it and reported it. Asks the CMS for
   * the head of the feed first: a nudge may still be under way.
   */
  inStep(milliseconds?: number): Promise<Health>
  /** Waits until its /health satisfies `check`. */
  until(check: (health: Health) => boolean, milliseconds?: number): Promise<Health>
  /** A signed POST to its control address; `time` (unix seconds) and `secret` can be wrong on purpose. */
  post(
    path: string,
    body: string,
    wrong?: { time?: number; secret?: string },
  ): Promise<{ status: number; body: string }>
}

/** Controls a publisher on `settings`; `cms` is asked for the head of the feed. */
export function publisherControl(
  settings: Settings,
  secret: string,
  keep: (part: RunningPart) => void,
): PublisherControl {
  const url = `http://127.0.0.1:${settings.ports.publisher}`
  let part: RunningPart | null = null
  const take = (started: RunningPart) => {
    part = started
    keep(started)
  }
  const health = async (): Promise<Health | null> => {
    const answer = await fetch(`${url}/health`, { signal: AbortSignal.timeout(5000) }).catch(() => null)
    return answer ? healthSchema.parse(await answer.json()) : null
  }
  const until: PublisherControl['until'] = async (check, milliseconds = 60_000) => {
    const giveUpAt = Date.now() + milliseconds
    let seen: Health | null = null
    for (;;) {
      seen = await health()
      if (seen && check(seen)) return seen
      if (Date.now() > giveUpAt)
        throw new Error(`The publisher was not as expected after ${milliseconds} ms: ${JSON.stringify(seen)}`)
      await sleep(25)
    }
  }
  return {
    url,
    health,
    until,
    start: () => startPublisher(settings, secret, take),
    launch() {
      startPublisher(settings, secret, take).catch(() => {})
    },
    async kill() {
      if (part?.pid) process.kill(part.pid, 'SIGKILL')
      await part?.exited
    },
    async stop() {
      await part?.stop()
    },
    async inStep(milliseconds) {
      const { head } = await headOfFeed(`http://127.0.0.1:${settings.ports.cms}`, secret)
      const isDone = ({ inStep, seq, waiting }: Health) =>
        inStep && seq >= head && waiting.search + waiting.reports === 0
      return until(isDone, milliseconds)
    },
    async post(path, body, wrong = {}) {
      const time = wrong.time ?? Math.floor(Date.now() / 1000)
      const signature = await signRequest(wrong.secret ?? secret, { method: 'POST', path, time, body })
      const headers = { 'content-type': 'application/json', ...signature }
      const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body })
      return { status: answer.status, body: await answer.text() }
    },
  }
}

/** Where the CMS's change feed stands. */
async function headOfFeed(cmsUrl: string, secret: string): Promise<z.infer<typeof headSchema>> {
  const path = '/api/publishing/changes?after=0&limit=1'
  const time = Math.floor(Date.now() / 1000)
  const headers = await signRequest(secret, { method: 'GET', path, time, body: '' })
  const answer = await fetch(`${cmsUrl}${path}`, { headers })
  if (!answer.ok) throw new Error(`The CMS answered ${answer.status}: ${await answer.text()}`)
  return headSchema.parse(await answer.json())
}
