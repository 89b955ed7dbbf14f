import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { loginGuard } from '../../src/accounts/sign-in/login-guard'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { type Office, openOffice, type Person } from '../review/office'
import { answers } from '../walls/answers'
import { type Panel, signIn } from '../walls/panel'
import { codeOf, tryLogin } from './login'
import { actsOn } from './staff-file'

let cms: BootedCms
let office: Office

beforeAll(async () => {
  cms = await bootStrapi({ SECOND_FACTOR_ROLES: 'technician' })
  office = await openOffice(cms)
})
afterAll(() => cms?.stop())
beforeEach(() => cms.strapi.db.connection('login_attempt').delete())

/** The moment a time step after now, so that a code used at enrolment is not the one to log in with. */
const later = () => new Date(Date.now() + 30_000)

async function enrol(panel: Panel): Promise<{ url: string; recoveryCodes: string[] }> {
  const { url } = (await panel.post('/accounts/second-factor', {})).json(answers.secondFactor)
  const confirmed = await panel.post('/accounts/second-factor/confirm', { code: codeOf(url, new Date()) })
  expect(confirmed.status).toBe(200)
  return { url, recoveryCodes: confirmed.json(answers.recoveryCodes).recoveryCodes }
}

async function hireWithFactor(): Promise<{ person: Person; url: string; recoveryCodes: string[] }> {
  const person = await office.hire('editor')
  return { person, ...(await enrol(await signIn(cms, person))) }
}

it('MOHA-5.2 is enrolled by an address and a picture, confirmed by a code, and asked for from then on', async () => {
  const person = await office.hire('chief')
  const panel = await signIn(cms, person)
  expect((await panel.get('/accounts/second-factor')).body).toEqual({
    enrolled: false,
    required: false,
    recoveryCodesLeft: 0,
  })
  const begun = (await panel.post('/accounts/second-factor', {})).json(answers.secondFactor)
  expect(begun.url).toMatch(/^otpauth:\/\/totp\//)
  expect(begun.qr).toMatch(/^data:image\/png;base64,/)
  expect(await panel.post('/accounts/second-factor/confirm', { code: '000000' })).toMatchObject({
    status: 422,
    error: { details: { code: 'TOTP_WRONG' } },
  })
  expect((await tryLogin(cms, person)).status).toBe(200)
  const code = codeOf(begun.url, new Date())
  const confirmed = await panel.post('/accounts/second-factor/confirm', { code })
  expect(confirmed.json(answers.recoveryCodes).recoveryCodes).toHaveLength(10)
  expect(await tryLogin(cms, person)).toMatchObject({ status: 401, code: 'TOTP_REQUIRED', token: undefined })
  expect((await tryLogin(cms, person, codeOf(begun.url, later()))).status).toBe(200)
  expect((await actsOn(cms, 'account', person.userId)).map(({ action }) => action)).toContain(
    'account.secondFactorEnrolled',
  )
})

it('takes a code once: neither the same one again nor an older one', async () => {
  const { person, url } = await hireWithFactor()
  const code = codeOf(url, later())
  expect((await tryLogin(cms, person, code)).status).toBe(200)
  expect(await tryLogin(cms, person, code)).toMatchObject({ status: 401, code: 'TOTP_WRONG' })
  expect(await tryLogin(cms, person, codeOf(url, new Date()))).toMatchObject({ status: 401, code: 'TOTP_WRONG' })
})

it('takes a code once even of many requests at the same instant', async () => {
  const { person, url } = await hireWithFactor()
  const code = codeOf(url, later())
  const answers = await Promise.all(Array.from({ length: 4 }, () => tryLogin(cms, person, code)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
})

it('counts wrong codes as failures, and a missing one not', async () => {
  const { person, url } = await hireWithFactor()
  for (let i = 0; i < 8; i++) expect((await tryLogin(cms, person)).code).toBe('TOTP_REQUIRED')
  for (let i = 0; i < 5; i++) expect((await tryLogin(cms, person, '000000')).code).toBe('TOTP_WRONG')
  expect((await tryLogin(cms, person, codeOf(url, later()))).code).toBe('LOGIN_LOCKED')
})

it('lets a recovery code stand in once, however it is typed', async () => {
  const { person, recoveryCodes } = await hireWithFactor()
  const code = String(recoveryCodes[0])
  expect((await tryLogin(cms, person, code.toUpperCase().replaceAll('-', ' '))).status).toBe(200)
  expect((await tryLogin(cms, person, code)).code).toBe('TOTP_WRONG')
  const another = await hireWithFactor()
  expect((await tryLogin(cms, person, String(another.recoveryCodes[0]))).code).toBe('TOTP_WRONG')
})

it('keeps the secret encrypted and the recovery codes as hashes', async () => {
  const { person, url, recoveryCodes } = await hireWithFactor()
  const secret = String(new URL(url).searchParams.get('secret'))
  const rows = await cms.strapi.db.connection('second_factor').where({ user_id: person.userId })
  const codes = await cms.strapi.db.connection('recovery_code').where({ user_id: person.userId })
  const stored = JSON.stringify([rows, codes])
  expect(codes).toHaveLength(10)
  for (const plain of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replaceAll('-', ''))])
    expect(stored).not.toContain(plain)
})

it('is required of the roles the environment names: nothing else opens before it is enrolled', async () => {
  const technician = await office.hire('technician')
  const panel = await signIn(cms, technician)
  for (const path of ['/review/inbox', '/accounts/people', '/content-manager/collection-types/api::unit.unit'])
    expect(await panel.get(path)).toMatchObject({
      status: 403,
      error: { details: { code: 'TOTP_ENROLMENT_REQUIRED' } },
    })
  expect((await panel.get('/admin/users/me')).status).toBe(200)
  expect((await panel.get('/accounts/second-factor')).body).toMatchObject({ required: true, enrolled: false })
  const { url } = await enrol(panel)
  expect((await panel.get('/accounts/people')).status).toBe(200)
  const removal = await panel.post('/accounts/second-factor/remove', { code: codeOf(url, later()) })
  expect(removal).toMatchObject({ status: 403, error: { details: { code: 'TOTP_KEPT' } } })
})

it('is taken off by its owner with a code, and by a technician for a lost telephone', async () => {
  const { person, url } = await hireWithFactor()
  const code = codeOf(url, later())
  const panel = await signIn(cms, person, { 'x-cong-totp': code })
  expect((await panel.post('/accounts/second-factor/remove', { code })).status).toBe(422)
  const other = await hireWithFactor()
  const technician = await office.hire('technician')
  const desk = await signIn(cms, technician)
  await enrol(desk)
  expect((await desk.delete(`/accounts/people/${other.person.userId}/second-factor`)).status).toBe(200)
  expect((await tryLogin(cms, other.person)).status).toBe(200)
  expect((await desk.delete(`/accounts/people/${technician.userId}/second-factor`)).error?.details).toMatchObject({
    code: 'SELF_GRANT',
  })
})

it('limits and records wrong codes inside a session as at the login', async () => {
  const { person, url } = await hireWithFactor()
  const panel = await signIn(cms, person, { 'x-cong-totp': codeOf(url, later()) })
  const remove = async () => (await panel.post('/accounts/second-factor/remove', { code: '000000' })).error?.details
  for (let i = 0; i < 5; i++) expect(await remove()).toMatchObject({ code: 'TOTP_WRONG' })
  for (let i = 0; i < 5; i++) expect(await remove()).toMatchObject({ code: 'LOGIN_LOCKED' })
  const acts = (await actsOn(cms, 'account', person.userId)).filter(({ refused }) => refused)
  expect(acts.map(({ action }) => action)).toEqual([...Array(5).fill('account.guessRefused'), 'account.locked'])
})

it('stands before the standing of the account: who lacks the code learns nothing more', async () => {
  const { person } = await hireWithFactor()
  const guard = loadCompiled<{ loginGuard: typeof loginGuard }>('src/accounts/sign-in/login-guard').loginGuard
  const request = { body: { email: person.email, password: person.password }, address: '203.0.113.5', code: '' }
  await expect(guard(cms.strapi, request, new Date('2999-01-01T00:00:00Z'))).rejects.toMatchObject({
    details: { code: 'TOTP_REQUIRED' },
  })
})
