import { signRequest } from 'shared-types/publishing'
import type { BootedCms } from './boot-strapi'

/** Sends a request as the publisher does. `time` (unix seconds) and `secret` may be wrong on purpose. */
export async function signedFetch(
  cms: Pick<BootedCms, 'url' | 'publishingSecret'>,
  path: string,
  options: { method?: string; body?: string; time?: number; secret?: string } = {},
): Promise<Response> {
  const { method = 'GET', body = '', time = Math.floor(Date.now() / 1000), secret = cms.publishingSecret } = options
  const signature = await signRequest(secret, { method, path, time, body })
  const headers = { ...signature, ...(body ? { 'content-type': 'application/json' } : {}) }
  return fetch(`${cms.url}${path}`, { method, headers, ...(body ? { body } : {}) })
}
