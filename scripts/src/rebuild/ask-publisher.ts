import { z } from 'zod'
import { PlainFailure } from '../command/plain-failure.ts'
import type { Settings } from '../settings/parse-settings.ts'

/** What to rebuild: one portal by its label (`''` is the main one), and whether unchanged pages are rendered again too. */
export interface RebuildWish {
  portal?: string | undefined
  full: boolean
}

const answerSchema = z
  .object({ pagesWritten: z.int(), pagesRemoved: z.int(), durationMs: z.number(), alarm: z.string() })
  .partial()

/** Sends a signed rebuild request to the running publisher and says what came of it. */
export async function askPublisher(settings: Settings, publishingSecret: string, wish: RebuildWish): Promise<void> {
  // Imported late: the contracts may have been built only just now.
  const { signRequest } = await import('shared-types/publishing')
  const body = JSON.stringify(wish)
  const time = Math.floor(Date.now() / 1000)
  const signature = await signRequest(publishingSecret, { method: 'POST', path: '/rebuild', time, body })
  const response = await fetch(`http://127.0.0.1:${settings.ports.publisher}/rebuild`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signature },
    body,
  }).catch((error: unknown) => {
    throw new PlainFailure('The publisher did not answer; its log says more.', { cause: error })
  })
  const text = await response.text()
  if (!response.ok) throw new PlainFailure(`The publisher did not rebuild (${response.status}): ${text}`)
  const { pagesWritten = 0, pagesRemoved = 0, durationMs = 0, alarm } = answerSchema.parse(JSON.parse(text))
  if (alarm) throw new PlainFailure(`The publisher could not read the CMS: ${alarm}`)
  console.log(
    `In step after ${(durationMs / 1000).toFixed(1)} s: ${pagesWritten} files written, ${pagesRemoved} removed.`,
  )
}
