import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { type Account, findAccount } from '../account'
import { markSeen } from '../database/account-activity'
import { recordAccountAct, recordRefusedAccountAct } from '../record-account-act'
import { standingOf } from '../standing/standing-of'
import type { OidcFlight } from './begin-oidc'
import { endGivenPassword } from './end-given-password'
import { oidcConfiguration, type OidcSettings } from './oidc-provider'

const claimsSchema = z.object({ email: z.email(), email_verified: z.literal(true) })

/**
 * Who signed in at the provider: an account that exists, may work, and has the address the provider vouches for; null
 * for anybody else. No account is ever made here. The provider answers for its own second factor.
 */
export async function finishOidc(
  strapi: Core.Strapi,
  settings: OidcSettings,
  answer: URL,
  flight: OidcFlight,
  now: Date,
): Promise<Account | null> {
  const claims = claimsSchema.safeParse(await claimsOf(settings, answer, flight))
  if (!claims.success) return refused(strapi, null, 'unverified', now)
  const account = await findAccount(strapi, { email: claims.data.email.toLowerCase() })
  if (!account) return refused(strapi, null, 'unknown', now)
  const [code] = standingOf(account, now)
  if (code) return refused(strapi, account, code, now)
  const objectId = String(account.userId)
  await strapi.db.transaction(async () => {
    await endGivenPassword(strapi, account.userId)
    await recordAccountAct(
      strapi,
      { action: 'account.oidcLogin', actor: account, objectType: 'account', objectId },
      now,
    )
  })
  await markSeen(strapi, account.userId, now)
  return account
}

/** The claims about the person: of the ID token, or of the userinfo endpoint where the token has no address. */
async function claimsOf(settings: OidcSettings, answer: URL, { state, nonce, verifier }: OidcFlight): Promise<unknown> {
  const client = await import('openid-client')
  const configuration = await oidcConfiguration(settings)
  const tokens = await client.authorizationCodeGrant(configuration, answer, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims || claims['email'] !== undefined) return claims
  return client.fetchUserInfo(configuration, tokens.access_token, claims.sub)
}

async function refused(strapi: Core.Strapi, account: Account | null, reason: string, now: Date): Promise<null> {
  const objectId = account ? String(account.userId) : 'unknown'
  await recordRefusedAccountAct(
    strapi,
    { action: 'account.oidcRefused', actor: account, objectType: 'account', objectId, reason },
    now,
  )
  return null
}
