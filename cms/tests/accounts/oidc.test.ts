import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Office, openOffice, type Person } from '../review/office'
import { answers } from '../walls/answers'
import { signIn } from '../walls/panel'
import { tryLogin } from './login'
import { type SignInProvider, startSignInProvider } from './sign-in-provider'
import { SmallBrowser } from './small-browser'
import { actsOn, setProfile } from './staff-file'

let cms: BootedCms
let office: Office
let provider: SignInProvider
let editor: Person

beforeAll(async () => {
  provider = await startSignInProvider()
  cms = await bootStrapi({
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: provider.clientId,
    OIDC_CLIENT_SECRET: provider.clientSecret,
  })
  provider.admit(`${cms.url}/accounts/oidc/callback`)
  office = await openOffice(cms)
  editor = await office.hire('editor')
})
afterAll(async () => {
  await cms?.stop()
  await provider?.stop()
})
beforeEach(() => {
  provider.person = { email: editor.email, email_verified: true }
})

const inPanel = (url: URL) => url.pathname.startsWith('/admin')
/** Signs in at the provider and comes back; where it ends and the panel token, if any. */
async function come(browser = new SmallBrowser()): Promise<{ path: string; token: string | undefined }> {
  const { url } = await browser.open(`${cms.url}/accounts/oidc/start`, inPanel)
  return { path: `${url.pathname}${url.search}`, token: browser.cookie(cms.url, 'jwtToken') }
}
const failed = { path: '/admin/auth/login?oidc=failed', token: undefined }

it('opens a session for an existing, briefed account whose address the provider vouches for', async () => {
  const { path, token } = await come()
  expect(path).toBe('/admin')
  const me = await fetch(`${cms.url}/review/inbox`, { headers: { authorization: `Bearer ${token}` } })
  expect(me.status).toBe(200)
  expect((await actsOn(cms, 'account', editor.userId)).at(-1)).toMatchObject({
    action: 'account.oidcLogin',
    actor_id: editor.userId,
    refused: false,
  })
})

it('says that it is on, to whoever opens the login page', async () => {
  expect(await (await fetch(`${cms.url}/accounts/oidc`)).json()).toEqual({ on: true })
})

it('asks with PKCE, state and nonce, fresh each time', async () => {
  provider.authorizations.length = 0
  await come()
  await come()
  const [first, second] = provider.authorizations
  for (const asked of [first, second])
    expect(Object.fromEntries(asked ?? [])).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    })
  for (const name of ['state', 'nonce', 'code_challenge']) expect(first?.get(name)).not.toBe(second?.get(name))
})

it('takes the address as it is kept, whatever case the provider writes it in', async () => {
  provider.person = { email: editor.email.toUpperCase(), email_verified: true }
  expect((await come()).path).toBe('/admin')
})

it('lets in nobody without a verified address, and makes no account', async () => {
  const before = await cms.strapi.db.query('admin::user').count()
  for (const person of [
    { email: editor.email, email_verified: false },
    { email: editor.email },
    { email_verified: true },
    { email: 'nguoi-la@cong.example', email_verified: true },
  ]) {
    provider.person = person
    expect(await come()).toEqual(failed)
  }
  expect(await cms.strapi.db.query('admin::user').count()).toBe(before)
})

it('MOHA-5.1a lets in no account that is not briefed, expired or blocked', async () => {
  const person = await office.hire('editor')
  provider.person = { email: person.email, email_verified: true }
  await setProfile(cms, person, { securityBriefingAt: null })
  expect(await come()).toEqual(failed)
  expect((await actsOn(cms, 'account', person.userId)).at(-1)).toMatchObject({
    action: 'account.oidcRefused',
    refused: true,
    reason: 'NOT_BRIEFED',
  })
  await setProfile(cms, person, { securityBriefingAt: '2020-01-01T00:00:00Z', activeUntil: '2021-01-01T00:00:00Z' })
  expect(await come()).toEqual(failed)
  await setProfile(cms, person, { activeUntil: null })
  await cms.strapi.db.query('admin::user').update({ where: { id: person.userId }, data: { blocked: true } })
  expect(await come()).toEqual(failed)
})

it('puts a password another person made out of force: whom the provider vouches for works at once', async () => {
  const desk = await signIn(cms, await office.hire('technician'))
  const person = await office.hire('editor')
  const { password } = (await desk.post(`/accounts/people/${person.userId}/password`, {})).json(answers.password)
  const byPassword = await signIn(cms, { ...person, password })
  provider.person = { email: person.email, email_verified: true }
  const { token } = await come()
  const inbox = await fetch(`${cms.url}/review/inbox`, { headers: { authorization: `Bearer ${token}` } })
  expect(inbox.status).toBe(200)
  expect((await byPassword.get('/review/inbox')).status).toBe(401)
  expect((await tryLogin(cms, { ...person, password })).code).toBe('BAD_CREDENTIALS')
})

it('takes no answer it did not ask for: foreign, forged or a second time', async () => {
  const atCallback = (url: URL) => url.pathname === '/accounts/oidc/callback'
  const browser = new SmallBrowser()
  const { url } = await browser.open(`${cms.url}/accounts/oidc/start`, atCallback)
  const foreign = new SmallBrowser()
  expect((await foreign.open(url.href, inPanel)).url.search).toBe('?oidc=failed')
  const forged = new URL(url)
  forged.searchParams.set('state', 'another')
  const other = new SmallBrowser()
  await other.open(`${cms.url}/accounts/oidc/start`, atCallback)
  expect((await other.open(forged.href, inPanel)).url.search).toBe('?oidc=failed')
  expect((await browser.open(url.href, inPanel)).url.pathname).toBe('/admin')
  expect((await browser.open(url.href, inPanel)).url.search).toBe('?oidc=failed')
})
