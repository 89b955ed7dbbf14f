import { z } from 'zod'
import { oidcConfiguration, type OidcSettings } from './oidc-provider'

/** What must come back with the answer of the provider: kept in a signed cookie of the browser that began. */
export const oidcFlightSchema = z.strictObject({ state: z.string(), nonce: z.string(), verifier: z.string() })
export type OidcFlight = z.infer<typeof oidcFlightSchema>

/** Begins a sign-in: where to send the browser, and what to keep until it is back (PKCE, state, nonce). */
export async function beginOidc(
  settings: OidcSettings,
  redirectUri: string,
): Promise<{ url: string; flight: OidcFlight }> {
  const client = await import('openid-client')
  const verifier = client.randomPKCECodeVerifier()
  const flight = { state: client.randomState(), nonce: client.randomNonce(), verifier }
  const url = client.buildAuthorizationUrl(await oidcConfiguration(settings), {
    redirect_uri: redirectUri,
    scope: 'openid email',
    state: flight.state,
    nonce: flight.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  })
  return { url: url.href, flight }
}
