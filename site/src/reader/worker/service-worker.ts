import { Assets } from './assets.ts'
import { KeptPages } from './kept-pages.ts'
import { OfflinePages } from './offline-pages.ts'
import { Visits } from './visits.ts'
import type { WorkerScope } from './worker-scope.ts'

declare const self: WorkerScope

/*
 * Registered at a reader's first touch. The network first, always; without one, the last visited pages from this
 * device, 24 hours old at most. Nothing is kept of searches, previews and forms.
 */
const assets = new Assets()
const offline = new OfflinePages(assets)
const visits = new Visits(new KeptPages(assets), offline)

self.addEventListener('install', (event) => event.waitUntil(offline.keep().then(() => self.skipWaiting())))
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== self.location.origin) return
  if (mode === 'navigate') event.respondWith(visits.answer(event.request, (work) => event.waitUntil(work)))
  else if (pathname.startsWith('/_astro/')) event.respondWith(assets.answer(event.request))
})

/** The page on which the reader first touched something is one of the last visited ones. */
async function takeOver(): Promise<void> {
  await self.clients.claim()
  const open = await self.clients.matchAll()
  await Promise.all(open.map(({ url }) => learnOpen(url)).map(orNothing))
}

async function learnOpen(url: string): Promise<void> {
  const answer = await fetch(url)
  await visits.learn(new URL(url), answer)
  // What nobody read, a film for one, need not come at all.
  await answer.body?.cancel()
}

/** What could not be kept is not kept; the reader has the page all the same. */
function orNothing(work: Promise<unknown>): Promise<unknown> {
  return work.catch(() => {})
}
