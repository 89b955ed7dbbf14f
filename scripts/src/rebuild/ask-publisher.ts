import { PlainFailure } from '../command/plain-failure.ts'
import type { Settings } from '../settings/parse-settings.ts'

/** What to rebuild: one sub-portal by its label, and whether unchanged pages are rendered again too. */
export interface RebuildWish {
  portal?: string | undefined
  full: boolean
}

/** Sends a signed rebuild request to the running publisher and prints its answer. */
export async function askPublisher(settings: Settings, publishingSecret: string, wish: RebuildWish): Promise<void> {
  // Imported late: the contracts may have been built only just now.
  const { signRequest } = await import('shared-types/publishing')
  const body = JSON.stringify({ ...(wish.portal ? { portal: wish.portal } : {}), full: wish.full })
  const time = Math.floor(Date.now() / 1000)
  const signature = await signRequest(publishingSecret, { method: 'POST', path: '/rebuild', time, body })
  const answer = await fetch(`http://127.0.0.1:${settings.ports.publisher}/rebuild`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signature },
    body,
  }).catch((error: unknown) => {
    throw new PlainFailure('The publisher did not answer; its log says more.', { cause: error })
  })
  const text = (await answer.text()).trim()
  if (!answer.ok) throw new PlainFailure(`The publisher refused (${answer.status}): ${text}`)
  console.log(text || 'The publisher has rebuilt.')
}
