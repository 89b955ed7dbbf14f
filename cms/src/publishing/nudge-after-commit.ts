import type { Core } from '@strapi/strapi'
import { signRequest } from 'shared-types/publishing'
import { environment } from '../environment'
import { feedHead } from './feed/feed-head'

const timeoutMs = 2_000

let wanted = false
let running = false

/**
 * Tells the publisher to look at the feed once the running transaction has committed; at once where none runs. Many
 * calls become one nudge. It never throws and nothing waits for it: a lost nudge costs nothing, the publisher also
 * looks by itself.
 */
export function nudgeAfterCommit(strapi: Core.Strapi): void {
  if (!strapi.db.inTransaction()) {
    nudgeSoon(strapi)
    return
  }
  // Joins the running transaction, whose commit then runs the callback.
  void strapi.db.transaction(async ({ onCommit }) => onCommit(() => nudgeSoon(strapi)))
}

function nudgeSoon(strapi: Core.Strapi): void {
  wanted = true
  if (running) return
  running = true
  void nudgeUntilQuiet(strapi).finally(() => {
    running = false
  })
}

async function nudgeUntilQuiet(strapi: Core.Strapi): Promise<void> {
  // The other calls of the same commit follow at once; they are part of this nudge.
  await Promise.resolve()
  while (wanted) {
    wanted = false
    try {
      await sendNudge(strapi)
    } catch (error) {
      strapi.log.warn(
        `The publisher was not nudged (${error instanceof Error ? error.message : String(error)}); it will look by itself.`,
      )
    }
  }
}

async function sendNudge(strapi: Core.Strapi): Promise<void> {
  const body = JSON.stringify(await feedHead(strapi))
  const url = new URL('/nudge', environment.PUBLISHER_URL)
  const time = Math.floor(Date.now() / 1000)
  const signature = await signRequest(environment.PUBLISHING_SECRET, { method: 'POST', path: url.pathname, time, body })
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...signature },
    signal: AbortSignal.timeout(timeoutMs),
  })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`it answered ${response.status}`)
}
