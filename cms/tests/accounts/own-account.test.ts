import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Office, openOffice, type Person } from '../review/office'
import { answers } from '../walls/answers'
import { type Panel, signIn } from '../walls/panel'
import { tryLogin } from './login'
import { actsOn } from './staff-file'

let cms: BootedCms
let office: Office
let technician: Person
let desk: Panel
const own = 'Mat-khau-cua-toi-2026'
const wrong = 'Sai-mat-khau-2026'

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  technician = await office.hire('technician')
  desk = await signIn(cms, technician)
})
afterAll(() => cms?.stop())
beforeEach(() => cms.strapi.db.connection('login_attempt').delete())

const ownSchema = z.object({
  data: z.object({
    email: z.string(),
    firstname: z.string(),
    lastname: z.string(),
    username: z.string().nullish(),
  }),
})
const code = (answer: { error: { details: unknown } | undefined }) => (answer.error?.details as { code: string })?.code
const noticesOf = async (person: { userId: number }): Promise<string[]> => {
  const rows: { kind: string }[] = await cms.strapi.db
    .connection('notice')
    .where({ user_id: person.userId })
    .orderBy('id')
  return rows.map(({ kind }) => kind)
}

describe('a password another person made', () => {
  it('MOHA-5.2 is good for setting one’s own, and for nothing else', async () => {
    const person = await office.hire('chief')
    const { password } = (await desk.post(`/accounts/people/${person.userId}/password`, {})).json(answers.password)
    const panel = await signIn(cms, { ...person, password })
    const refused = await panel.get('/review/inbox')
    expect(refused.status).toBe(403)
    expect(refused.error).toMatchObject({
      message: expect.stringContaining('Hồ sơ'),
      details: { code: 'PASSWORD_CHANGE_REQUIRED' },
    })
    for (const path of ['/accounts/people', '/accounts/second-factor', '/notices', '/content-manager/init'])
      expect([path, code(await panel.get(path))]).toEqual([path, 'PASSWORD_CHANGE_REQUIRED'])
    expect(code(await panel.post('/accounts/second-factor', {}))).toBe('PASSWORD_CHANGE_REQUIRED')
    expect((await panel.get('/admin/users/me')).status).toBe(200)
    const change = (next: string) => panel.put('/admin/users/me', { password: next, currentPassword: password })
    expect(code(await change(password))).toBe('PASSWORD_SAME')
    expect((await change(own)).status).toBe(200)
    const again = await signIn(cms, { ...person, password: own })
    expect((await again.get('/review/inbox')).status).toBe(200)
  })

  it('MOHA-5.1a is that of a new account too', async () => {
    const email = 'moi-tao@cong.example'
    const input = { email, firstname: 'Mới', lastname: 'Tạo', unitId: office.units['reform'], roles: ['unitHead'] }
    const { person, password } = (await desk.post('/accounts/people', input)).json(answers.newPerson)
    await desk.put(`/accounts/people/${person.userId}`, { securityBriefingAt: new Date().toISOString() })
    const panel = await signIn(cms, { ...person, password })
    expect(code(await panel.get('/review/inbox'))).toBe('PASSWORD_CHANGE_REQUIRED')
  })

  it('is told to its owner, and of somebody who may approve to the others who run accounts', async () => {
    const watcher = await office.hire('technician')
    const [chief, reporter] = [await office.hire('chief'), await office.hire('reporter')]
    await desk.post(`/accounts/people/${reporter.userId}/password`, {})
    expect(await noticesOf(reporter)).toEqual(['accountPasswordRenewed'])
    expect(await noticesOf(watcher)).toEqual([])
    await desk.post(`/accounts/people/${chief.userId}/password`, {})
    expect(await noticesOf(chief)).toEqual(['accountPasswordRenewed'])
    expect(await noticesOf(watcher)).toEqual(['approverPasswordRenewed'])
    expect(await noticesOf(technician)).toEqual([])
    await desk.put(`/accounts/people/${reporter.userId}`, { roles: ['reporter', 'unitHead'] })
    await desk.put(`/accounts/people/${reporter.userId}`, { lastname: 'Giữ vai trò' })
    expect(await noticesOf(watcher)).toEqual(['approverPasswordRenewed', 'approverGranted'])
  })
})

describe('one’s own account', () => {
  it('MOHA-5.2 limits and records wrong present passwords inside a session', async () => {
    const person = await office.hire('editor')
    const panel = await signIn(cms, person)
    const change = (currentPassword: string) => panel.put('/admin/users/me', { password: own, currentPassword })
    for (let i = 0; i < 5; i++) {
      const answer = await change(wrong)
      expect([answer.status, code(answer)]).toEqual([400, 'CURRENT_PASSWORD_WRONG'])
    }
    for (const guess of [wrong, person.password]) {
      const answer = await change(guess)
      expect([answer.status, code(answer)]).toEqual([429, 'LOGIN_LOCKED'])
    }
    const acts = (await actsOn(cms, 'account', person.userId)).filter(({ refused }) => refused)
    expect(acts.map(({ action }) => action)).toEqual([...Array(5).fill('account.guessRefused'), 'account.locked'])
    expect((await tryLogin(cms, person)).status).toBe(200)
  })

  it('records what somebody changes of it, and never the password', async () => {
    const person = await office.hire('editor')
    const panel = await signIn(cms, person)
    expect((await panel.put('/admin/users/me', { preferedLanguage: 'en' })).status).toBe(200)
    expect((await panel.put('/admin/users/me', { preferedLanguage: 'en' })).status).toBe(200)
    expect((await panel.put('/admin/users/me', { password: own, currentPassword: person.password })).status).toBe(200)
    const acts = (await actsOn(cms, 'account', person.userId)).filter(({ action }) => action === 'account.changedOwn')
    expect(acts).toMatchObject([
      { actor_id: person.userId, details: { fields: ['preferedLanguage'] } },
      { actor_id: person.userId, details: { fields: ['password'] } },
    ])
    expect(JSON.stringify(acts)).not.toContain(own)
    expect((await panel.get('/admin/users/me')).status).toBe(401)
  })

  it('keeps address and names closed there, and takes the form that sends them unchanged', async () => {
    const person = await office.hire('editor')
    const panel = await signIn(cms, person)
    const { email, firstname, lastname, username } = (await panel.get('/admin/users/me')).json(ownSchema).data
    const form = { email, firstname, lastname, username, preferedLanguage: 'vi' }
    expect((await panel.put('/admin/users/me', form)).status).toBe(200)
    for (const change of [
      { email: 'khac@cong.example' },
      { firstname: 'Tổng' },
      { lastname: 'Biên tập' },
      { username: 'x' },
    ]) {
      const answer = await panel.put('/admin/users/me', { ...form, ...change })
      expect([change, answer.status, code(answer)]).toEqual([change, 403, 'OWN_NAME_CLOSED'])
    }
    expect((await panel.get('/admin/users/me')).body).toMatchObject({ data: { email, firstname, lastname } })
  })
})
