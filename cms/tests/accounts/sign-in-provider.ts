import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** Who the provider says has signed in. */
export interface ProviderClaims {
  email?: string
  email_verified?: boolean
}

/** A real OpenID Connect provider on this machine; whoever arrives is signed in at once as `person`. */
export interface SignInProvider {
  issuer: string
  clientId: string
  clientSecret: string
  /** Knows the CMS from now on. */
  admit(redirectUri: string): void
  person: ProviderClaims
  /** Whether it asks PKCE of clients, as its log of requests shows. */
  authorizations: URLSearchParams[]
  stop(): Promise<void>
}

export async function startSignInProvider(): Promise<SignInProvider> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const [clientId, clientSecret] = ['cong', 'a-client-secret-of-the-test-only']
  const running: SignInProvider = {
    ...{ issuer, clientId, clientSecret, person: {}, authorizations: [] },
    admit(redirectUri) {
      const provider = new Provider(issuer, {
        clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
        claims: { openid: ['sub'], email: ['email', 'email_verified'] },
        cookies: { keys: ['a-cookie-key-of-the-test-only'] },
        features: { devInteractions: { enabled: false } },
        interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
        pkce: { required: () => true },
        findAccount: (_context: unknown, id: string) => ({
          accountId: id,
          claims: async () => ({ sub: id, ...running.person }),
        }),
      })
      const answer = provider.callback()
      server.on('request', (request, response) => {
        const url = new URL(request.url ?? '/', issuer)
        if (url.pathname === '/auth') running.authorizations.push(url.searchParams)
        if (url.pathname.startsWith('/interaction/')) void signInAtOnce(provider, request, response)
        else void answer(request, response)
      })
    },
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  }
  return running
}

async function signInAtOnce(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { prompt, params, session } = await provider.interactionDetails(request, response)
  if (prompt.name === 'login') {
    const login = { accountId: 'person-at-the-provider' }
    return provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false })
  }
  const grant = new provider.Grant({ accountId: session?.accountId ?? '', clientId: params.client_id })
  grant.addOIDCScope('openid email')
  const consent = { grantId: await grant.save() }
  return provider.interactionFinished(request, response, { consent }, { mergeWithLastSubmission: true })
}
