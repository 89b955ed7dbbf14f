import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { loginGuard } from '../../src/accounts/sign-in/login-guard'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { type Office, openOffice, type Person } from '../review/office'
import { signIn } from '../walls/panel'
import { tryLogin } from './login'
import { actsOn, setProfile } from './staff-file'

let cms: BootedCms
let office: Office
const wrong = 'Sai-mat-khau-2026'

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
})
afterAll(() => cms?.stop())
beforeEach(() => cms.strapi.db.connection('login_attempt').delete())

/** The guard itself, at a moment and from an address of the test's choice. */
async function guardAt(at: string, person: { email: string; password: string }, address = '203.0.113.7') {
  const guard = loadCompiled<{ loginGuard: typeof loginGuard }>('src/accounts/sign-in/login-guard').loginGuard
  try {
    await guard(
      cms.strapi,
      { body: { email: person.email, password: person.password }, address, code: '' },
      new Date(at),
    )
    return 'in'
  } catch (error) {
    return (error as { details: { code: string } }).details.code
  }
}

describe('lock-out', () => {
  it('MOHA-5.2 BP-12.2 locks the account at the sixth wrong password within 15 minutes, and the right one too', async () => {
    const person = await office.hire('reporter')
    for (let i = 0; i < 5; i++)
      expect(await tryLogin(cms, { ...person, password: wrong })).toMatchObject({
        status: 400,
        code: 'BAD_CREDENTIALS',
      })
    expect(await tryLogin(cms, { ...person, password: wrong })).toMatchObject({
      status: 429,
      code: 'LOGIN_LOCKED',
      message: 'Đã nhập sai quá 5 lần. Hãy thử lại sau 15 phút.',
      retryAfter: '900',
    })
    expect(await tryLogin(cms, person)).toMatchObject({ status: 429, code: 'LOGIN_LOCKED' })
    const acts = await actsOn(cms, 'account', person.userId)
    expect(acts.filter(({ action }) => action === 'account.loginFailed')).toHaveLength(5)
    expect(acts.at(-1)).toMatchObject({ action: 'account.locked', refused: true })
  })

  it('opens again fifteen minutes after the failures, which further tries do not prolong', async () => {
    const person = await office.hire('reporter')
    const guess = { ...person, password: wrong }
    for (let i = 0; i < 5; i++) expect(await guardAt('2026-12-01T08:00:00Z', guess)).toBe('BAD_CREDENTIALS')
    expect(await guardAt('2026-12-01T08:14:00Z', person)).toBe('LOGIN_LOCKED')
    expect(await guardAt('2026-12-01T08:14:59.999Z', guess)).toBe('LOGIN_LOCKED')
    expect(await guardAt('2026-12-01T08:15:00Z', person)).toBe('in')
  })

  it('locks an address that tries one password on many accounts, known or not', async () => {
    const people = [await office.hire('reporter'), await office.hire('reporter')]
    const strangers = Array.from({ length: 28 }, (_, i) => `nguoi-la-${i}@la.example`)
    const emails = [...people.map(({ email }) => email), ...strangers]
    for (const email of emails)
      expect(await guardAt('2026-12-02T08:00:00Z', { email, password: wrong })).toBe('BAD_CREDENTIALS')
    expect(await guardAt('2026-12-02T08:01:00Z', people[0] as Person)).toBe('LOGIN_LOCKED')
    expect(await guardAt('2026-12-02T08:01:00Z', people[0] as Person, '198.51.100.9')).toBe('in')
  })

  it('writes a lock to the audit log once a window, however often somebody goes on trying', async () => {
    const person = await office.hire('reporter')
    const guess = { ...person, password: wrong }
    for (let i = 0; i < 12; i++) await guardAt('2026-12-07T08:00:00Z', guess, `203.0.113.${i}`)
    const locks = async () =>
      (await actsOn(cms, 'account', person.userId)).filter(({ action }) => action === 'account.locked')
    expect(await locks()).toHaveLength(1)
    for (let i = 0; i < 12; i++) await guardAt('2026-12-07T09:00:00Z', guess, `203.0.113.${i}`)
    expect(await locks()).toHaveLength(2)
    const strange = (i: number) => ({ email: `la-${i}@la.example`, password: wrong })
    const ofStrangers = async () => (await actsOn(cms, 'account', 'unknown')).length
    const before = await ofStrangers()
    for (let i = 0; i < 40; i++) await guardAt('2026-12-08T08:00:00Z', strange(i), '198.51.100.77')
    expect((await ofStrangers()) - before).toBe(31)
  })

  it('locks an account tried from many addresses', async () => {
    const person = await office.hire('reporter')
    for (let i = 1; i <= 5; i++)
      expect(await guardAt('2026-12-03T08:00:00Z', { ...person, password: wrong }, `203.0.113.${i}`)).toBe(
        'BAD_CREDENTIALS',
      )
    expect(await guardAt('2026-12-03T08:01:00Z', person, '203.0.113.99')).toBe('LOGIN_LOCKED')
  })

  it('lets no more than five guesses through of many at once', async () => {
    const person = await office.hire('reporter')
    const guesses = Array.from({ length: 20 }, (_, i) =>
      guardAt('2026-12-04T08:00:00Z', { ...person, password: wrong }, `203.0.113.${i}`),
    )
    const answers = await Promise.all(guesses)
    expect(answers.filter((answer) => answer === 'BAD_CREDENTIALS').length).toBeLessThanOrEqual(5)
    expect(answers.filter((answer) => answer === 'in')).toEqual([])
  })

  it('forgets the failures of whoever gets in, not those of others from the same address', async () => {
    const [person, other] = [await office.hire('reporter'), await office.hire('reporter')]
    for (let i = 0; i < 3; i++) await guardAt('2026-12-05T08:00:00Z', { ...other, password: wrong })
    expect(await guardAt('2026-12-05T08:00:30Z', { ...person, password: wrong })).toBe('BAD_CREDENTIALS')
    expect(await guardAt('2026-12-05T08:01:00Z', person)).toBe('in')
    const left = await cms.strapi.db.connection('login_attempt').count('* as rows').first()
    expect(Number(left?.['rows'])).toBe(3)
  })

  it('keeps neither the address nor the name of who tried', async () => {
    await guardAt('2026-12-06T08:00:00Z', { email: 'ai-do@la.example', password: wrong }, '203.0.113.77')
    const rows = await cms.strapi.db.connection('login_attempt').select()
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toMatch(/203\.0\.113|ai-do/)
  })
})

describe('the standing of an account at login', () => {
  it('MOHA-5.1a lets nobody in whose briefing is not on record, and says so', async () => {
    const person = await office.hire('editor')
    await setProfile(cms, person, { securityBriefingAt: null })
    expect(await tryLogin(cms, person)).toMatchObject({
      status: 403,
      code: 'NOT_BRIEFED',
      message: expect.stringContaining('chưa được ghi nhận đã phổ biến quy định an toàn thông tin'),
    })
    expect((await actsOn(cms, 'account', person.userId)).at(-1)).toMatchObject({
      action: 'account.loginRefused',
      refused: true,
    })
  })

  it('is asked however the login’s address is written', async () => {
    const person = await office.hire('editor')
    await setProfile(cms, person, { securityBriefingAt: null })
    for (const path of [
      '/admin/LOGIN',
      '/Admin/login/',
      '/ADMIN/LOGIN/',
      '/admin/login?x=1',
      '//admin/login',
      '/admin/%6cogin',
    ]) {
      const answer = await fetch(`${cms.url}${path}`, {
        method: 'POST',
        body: JSON.stringify({ email: person.email, password: person.password }),
        headers: { 'content-type': 'application/json' },
      })
      expect([path, [403, 404, 405].includes(answer.status)]).toEqual([path, true])
    }
  })

  it('names everything an account lacks at once', async () => {
    const person = await office.hire('chief')
    await setProfile(cms, person, { activeUntil: '2021-01-01T00:00:00Z', securityBriefingAt: null })
    expect((await tryLogin(cms, person)).codes).toEqual(['ACCOUNT_EXPIRED', 'NOT_BRIEFED'])
    await setProfile(cms, person, { activeFrom: '2999-01-01T00:00:00Z', activeUntil: null })
    expect((await tryLogin(cms, person)).codes).toEqual(['ACCOUNT_NOT_YET_ACTIVE', 'NOT_BRIEFED'])
  })

  it('tells nothing of an account to who does not know its password', async () => {
    const person = await office.hire('chief')
    await setProfile(cms, person, { securityBriefingAt: null })
    const known = await tryLogin(cms, { ...person, password: wrong })
    const unknown = await tryLogin(cms, { email: 'khong-co@la.example', password: wrong })
    expect({ ...known, retryAfter: null }).toEqual({ ...unknown, retryAfter: null })
  })

  it('MOHA-5.1a gives an account without a briefing no right in review either', async () => {
    const chief = await office.hire('chief')
    const key = await office.beforeChief()
    await setProfile(cms, chief, { securityBriefingAt: null })
    expect((await office.staffOf(chief)).actor).toMatchObject({ briefed: false, active: true })
    expect(await office.make(chief, key, 'approve')).toMatchObject({ made: false, status: 403 })
  })
})

describe('A3 a session', () => {
  it('A3 ends at the next request of an account that was blocked, expired or lost its briefing', async () => {
    const ends: [string, (person: Person) => Promise<unknown>][] = [
      [
        'ACCOUNT_BLOCKED',
        ({ userId }) => cms.strapi.db.query('admin::user').update({ where: { id: userId }, data: { blocked: true } }),
      ],
      ['ACCOUNT_EXPIRED', (person) => setProfile(cms, person, { activeUntil: new Date().toISOString() })],
      ['NOT_BRIEFED', (person) => setProfile(cms, person, { securityBriefingAt: null })],
    ]
    for (const [code, end] of ends) {
      const person = await office.hire('editor')
      const panel = await signIn(cms, person)
      expect((await panel.get('/review/inbox')).status).toBe(200)
      await end(person)
      for (const path of ['/review/inbox', '/content-manager/collection-types/api::article.article', '/admin/users/me'])
        expect((await panel.get(path)).status).toBe(401)
      expect(await cms.strapi.sessionManager('admin').listSessions(String(person.userId))).toEqual([])
      expect((await tryLogin(cms, person)).code).toBe(code)
    }
  })

  it('A3 is judged however the word Bearer and the token are set apart', async () => {
    const technician = await office.hire('technician')
    const contributor = await office.hire('contributor', { unit: 'reform' })
    const key = await office.write(office.people.reporter)
    const tokens = {
      technician: String((await tryLogin(cms, technician)).token),
      contributor: String((await tryLogin(cms, contributor)).token),
    }
    await setProfile(cms, technician, { activeUntil: '2021-01-01T00:00:00Z' })
    const get = (path: string, authorization: string) =>
      fetch(`${cms.url}${path}`, { headers: { authorization } }).then(({ status }) => status)
    const ownCase = `/review/cases/article/${key.documentId}/vi`
    for (const gap of [' ', '  ', '\t', ' \t '])
      for (const word of ['Bearer', 'bearer', 'BEARER'])
        expect([gap, await get(ownCase, `${word}${gap}${tokens.contributor}`)]).toEqual([gap, 403])
    for (const gap of ['  ', '\t'])
      expect([gap, await get('/accounts/people', `Bearer${gap}${tokens.technician}`)]).toEqual([gap, 401])
    const unreadable = ['Basic YTpi', `Bearer ${tokens.contributor} x`, `Token ${tokens.contributor}`, 'Bearer']
    for (const authorization of unreadable)
      for (const path of ['/admin/users/me', '/admin/init'])
        expect([authorization, path, await get(path, authorization)]).toEqual([authorization, path, 401])
  })

  it('A3 an expired technician makes no account, whatever the header looks like', async () => {
    for (const gap of [' ', '  ', '\t']) {
      const technician = await office.hire('technician')
      const { token } = await tryLogin(cms, technician)
      await setProfile(cms, technician, { activeUntil: '2021-01-01T00:00:00Z' })
      const email = `ke-gian-${technician.userId}@cong.example`
      const person = { email, firstname: 'K', lastname: 'G', unitId: office.units['reform'], roles: ['chief'] }
      const answer = await fetch(`${cms.url}/accounts/people`, {
        method: 'POST',
        body: JSON.stringify(person),
        headers: { 'content-type': 'application/json', authorization: `Bearer${gap}${token}` },
      })
      expect([gap, answer.status]).toEqual([gap, 401])
      expect(await cms.strapi.db.query('admin::user').count({ where: { email } })).toBe(0)
    }
  })

  it('A3 is not renewed for an account that may not work', async () => {
    const person = await office.hire('editor')
    const { cookie } = await tryLogin(cms, person)
    const renew = () => fetch(`${cms.url}/admin/access-token`, { method: 'POST', headers: { cookie: String(cookie) } })
    expect((await renew()).status).toBe(200)
    await setProfile(cms, person, { activeUntil: '2021-01-01T00:00:00Z' })
    expect((await renew()).status).toBe(401)
  })
})

describe('passwords', () => {
  it('MOHA-5.2 are at least 12 characters long on every road', async () => {
    const person = await office.hire('reporter')
    const panel = await signIn(cms, person)
    const own = await panel.put('/admin/users/me', { password: 'Ngan1234567', currentPassword: person.password })
    expect(own).toMatchObject({ status: 400, error: { message: 'Hãy đặt mật khẩu dài ít nhất 12 ký tự.' } })
    const users = cms.strapi.service('admin::user') as unknown as {
      updateById(id: number, data: object): Promise<unknown>
    }
    await expect(users.updateById(person.userId, { password: 'Ngan1234567' })).rejects.toThrow('ít nhất 12 ký tự')
    await users.updateById(person.userId, { password: 'Vua-du-12-kt' })
    expect((await tryLogin(cms, { ...person, password: 'Vua-du-12-kt' })).status).toBe(200)
  })
})

it('has no other road into a session: registration, mailed links and first administrators are closed', async () => {
  for (const path of ['register', 'register-admin', 'reset-password', 'forgot-password', 'Register', 'reset-password/'])
    expect((await fetch(`${cms.url}/admin/${path}`, { method: 'POST' })).status).toBe(404)
  expect((await fetch(`${cms.url}/admin/registration-info?registrationToken=x`)).status).toBe(404)
})
