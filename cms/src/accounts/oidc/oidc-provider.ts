import type { Configuration } from 'openid-client'
import { environment } from '../../environment'

/** What this installation knows of its sign-in provider. */
export interface OidcSettings {
  issuer: string
  clientId: string
  clientSecret: string
}

let discovered: { issuer: string; configuration: Promise<Configuration> } | null = null

/** The provider staff sign in through, or null where it is off. */
export function oidcSettings(): OidcSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = environment
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null
}

/** Its addresses and keys, asked for once; again after a failure. Plain HTTP only from this machine to itself. */
export async function oidcConfiguration({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> {
  if (discovered?.issuer !== issuer) {
    const { allowInsecureRequests, discovery } = await import('openid-client')
    const url = new URL(issuer)
    const isLocal = url.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
    const options = isLocal ? { execute: [allowInsecureRequests] } : {}
    discovered = { issuer, configuration: discovery(url, clientId, clientSecret, undefined, options) }
  }
  const { configuration } = discovered
  return configuration.catch((cause: unknown) => {
    discovered = null
    throw new Error(`The sign-in provider ${issuer} does not answer.`, { cause })
  })
}
