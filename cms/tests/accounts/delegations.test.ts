import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Office, openOffice, type Person } from '../review/office'
import { answers } from '../walls/answers'
import { type Panel, signIn } from '../walls/panel'
import { actsOn, setProfile } from './staff-file'

let cms: BootedCms
let office: Office
let chief: Panel
let deputy: Person

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  chief = await signIn(cms, office.people.chief)
  deputy = await office.hire('deputyChief')
})
afterAll(() => cms?.stop())

const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString()
const delegation = (change: Record<string, unknown> = {}) => ({
  userId: deputy.userId,
  role: 'chief',
  from: days(-1),
  to: days(7),
  decisionRef: '15/QĐ-TBT',
  scope: 'Duyệt đăng khi Tổng biên tập đi công tác',
  ...change,
})
const code = (answer: { error: { details: unknown } | undefined }) => (answer.error?.details as { code: string })?.code
const running = async (person: Person) => (await office.staffOf(person)).actor.delegations

it('MOHA-3.3 CCHC-4.4a the chief lets a deputy act for a time; outside it the deputy cannot approve', async () => {
  const planned = await chief.post('/accounts/delegations', delegation({ from: days(3) }))
  expect(planned.status).toBe(200)
  expect(await running(deputy)).toEqual([])
  const key = await office.beforeChief()
  expect(await office.make(deputy, key, 'approve')).toMatchObject({ made: false, status: 403 })
  const given = await chief.post('/accounts/delegations', delegation())
  expect(await running(deputy)).toMatchObject([
    { id: String(given.json(answers.made).id), role: 'chief', decisionRef: '15/QĐ-TBT' },
  ])
  expect(await office.make(deputy, key, 'approve')).toMatchObject({ made: true })
  expect((await actsOn(cms, 'delegation', given.json(answers.made).id))[0]).toMatchObject({
    action: 'delegation.given',
    actor_id: office.people.chief.userId,
  })
})

it('MOHA-3.3 lasts no longer than the right of its giver', async () => {
  const giver = await office.hire('chief')
  const person = await office.hire('deputyChief')
  await (await signIn(cms, giver)).post('/accounts/delegations', delegation({ userId: person.userId }))
  const setUser = (data: Record<string, unknown>) =>
    cms.strapi.db.query('admin::user').update({ where: { id: giver.userId }, data })
  const key = await office.beforeChief()
  expect(await running(person)).toHaveLength(1)
  const losses = [
    [{ roleCodes: ['deputyChief'] }, { roleCodes: ['chief'] }],
    [{ securityBriefingAt: null }, { securityBriefingAt: days(-1) }],
    [{ activeUntil: days(-1) }, { activeUntil: null }],
  ] as const
  for (const [loss, gain] of losses) {
    await setProfile(cms, giver, loss)
    expect(await running(person)).toEqual([])
    expect(await office.make(person, key, 'approve')).toMatchObject({ made: false, status: 403 })
    await setProfile(cms, giver, gain)
    expect(await running(person)).toHaveLength(1)
  }
  await setUser({ blocked: true })
  expect(await running(person)).toEqual([])
  await setUser({ blocked: false })
  expect(await running(person)).toHaveLength(1)
})

it('MOHA-3.3 lends a board no further than its giver sits on it', async () => {
  const foreign = await office.structure('subPortal', {
    ...{ label: 'rieng', nameVi: 'Trang có quy chế riêng', unit: office.units['legal'], stage: 'agreed' },
    profileCode: 'BP',
  })
  const head = await office.hire('chief', { portals: [foreign] })
  const reporter = await office.hire('reporter', { unit: 'reform' })
  const given = await (await signIn(cms, head)).post('/accounts/delegations', delegation({ userId: reporter.userId }))
  expect(given.status).toBe(200)
  expect(await running(reporter)).toMatchObject([{ giver: { onMainBoard: false, subPortalIds: [foreign] } }])
  const key = await office.beforeChief()
  expect(await office.make(reporter, key, 'approve')).toMatchObject({
    ...{ made: false, status: 403, issues: [{ code: 'SCOPE_FORBIDDEN' }] },
  })
  await chief.post('/accounts/delegations', delegation({ userId: reporter.userId }))
  expect(await office.make(reporter, key, 'approve')).toMatchObject({ made: true })
})

it('lets nobody approve through a delegate what they wrote themselves', async () => {
  const both = await office.hire('chief', { roles: ['chief', 'reporter'] })
  const person = await office.hire('deputyChief')
  await (await signIn(cms, both)).post('/accounts/delegations', delegation({ userId: person.userId }))
  const key = await office.beforeChief({}, both)
  expect(await office.make(person, key, 'approve')).toMatchObject({
    ...{ made: false, status: 403, issues: [{ code: 'SELF_APPROVAL' }] },
  })
})

it('keeps the number of a delegation when another is given or the person is edited: history names it', async () => {
  const person = await office.hire('deputyChief')
  const first = await chief.post('/accounts/delegations', delegation({ userId: person.userId }))
  const second = await chief.post('/accounts/delegations', delegation({ userId: person.userId, decisionRef: '16' }))
  const technician = await signIn(cms, await office.hire('technician'))
  expect((await technician.put(`/accounts/people/${person.userId}`, { topicIds: [office.topic] })).status).toBe(200)
  const kept = (await running(person)).map(({ id }) => id).sort()
  expect(kept).toEqual([String(first.json(answers.made).id), String(second.json(answers.made).id)].sort())
})

it('is taken back at once by its giver, or by whoever holds the role', async () => {
  const person = await office.hire('deputyChief')
  const give = () => chief.post('/accounts/delegations', delegation({ userId: person.userId }))
  const other = await signIn(cms, await office.hire('chief'))
  for (const panel of [chief, other]) {
    const { id } = (await give()).json(answers.made)
    expect((await running(person)).map((one) => one.id)).toContain(String(id))
    expect((await panel.post(`/accounts/delegations/${id}/revoke`, {})).status).toBe(200)
    expect((await running(person)).map((one) => one.id)).not.toContain(String(id))
    expect(code(await panel.post(`/accounts/delegations/${id}/revoke`, {}))).toBe('DELEGATION_OVER')
    expect((await actsOn(cms, 'delegation', id)).map(({ action }) => action)).toEqual([
      'delegation.given',
      'delegation.revoked',
    ])
  }
  const { id } = (await give()).json(answers.made)
  const holder = await signIn(cms, person)
  expect(code(await holder.post(`/accounts/delegations/${id}/revoke`, {}))).toBe('NOT_YOUR_ROLE')
})

it('MOHA-3.3 is not taken back by who holds the role on another board', async () => {
  const foreign = await office.structure('subPortal', {
    ...{ label: 'rieng-hai', nameVi: 'Trang có quy chế riêng', unit: office.units['inspectorate'], stage: 'agreed' },
    profileCode: 'BP',
  })
  const seat = { unit: 'legal', portals: [foreign] }
  const [own, other] = [await office.hire('chief', seat), await office.hire('chief', seat)]
  const person = await office.hire('deputyChief')
  const give = async (panel: Panel) =>
    (await panel.post('/accounts/delegations', delegation({ userId: person.userId }))).json(answers.made).id
  const ofMain = await give(chief)
  const ofForeign = await give(await signIn(cms, own))
  expect(code(await (await signIn(cms, own)).post(`/accounts/delegations/${ofMain}/revoke`, {}))).toBe('NOT_YOUR_ROLE')
  expect(code(await chief.post(`/accounts/delegations/${ofForeign}/revoke`, {}))).toBe('NOT_YOUR_ROLE')
  expect(await running(person)).toHaveLength(2)
  expect((await (await signIn(cms, other)).post(`/accounts/delegations/${ofForeign}/revoke`, {})).status).toBe(200)
  expect((await chief.post(`/accounts/delegations/${ofMain}/revoke`, {})).status).toBe(200)
})

it('is given for one’s own role only, by nobody else, and never by who holds it through a delegation', async () => {
  await chief.post('/accounts/delegations', delegation())
  const roles = ['deputyChief', 'editor', 'technician', 'auditor', 'unitHead', 'strapi-super-admin'] as const
  for (const role of roles) {
    const panel = await signIn(cms, await office.hire(role))
    expect([role, code(await panel.post('/accounts/delegations', delegation()))]).toEqual([role, 'NOT_YOUR_ROLE'])
  }
  const third = await office.hire('deputyChief')
  const held = await signIn(cms, deputy)
  expect(code(await held.post('/accounts/delegations', delegation({ userId: third.userId })))).toBe('NOT_YOUR_ROLE')
  expect(code(await chief.post('/accounts/delegations', delegation({ role: 'leadership' })))).toBe('NOT_YOUR_ROLE')
  const leader = await signIn(cms, await office.hire('leadership'))
  expect((await leader.post('/accounts/delegations', delegation({ role: 'leadership' }))).status).toBe(200)
})

it('is limited to channels, which must be there', async () => {
  const person = await office.hire('deputyChief')
  const limited = delegation({ userId: person.userId, channelIds: [office.channel] })
  expect((await chief.post('/accounts/delegations', limited)).status).toBe(200)
  expect(await running(person)).toMatchObject([{ channelIds: [office.channel] }])
  const wrong = delegation({ userId: person.userId, channelIds: [office.channel, 'none'] })
  expect(code(await chief.post('/accounts/delegations', wrong))).toBe('CHANNEL_UNKNOWN')
})

it('refuses reversed or past dates, oneself, and people who may not work', async () => {
  const refusals = [
    [{ from: days(2), to: days(1) }, 'DATES_REVERSED'],
    [{ from: days(-3), to: days(-1) }, 'DATE_PAST'],
    [{ userId: office.people.chief.userId }, 'DELEGATE_TO_SELF'],
    [{ userId: 999_999 }, 'PERSON_INACTIVE'],
    [{ role: 'editor' }, 'BAD_REQUEST'],
    [{ decisionRef: '' }, 'BAD_REQUEST'],
  ] as const
  for (const [change, refusal] of refusals)
    expect([change, code(await chief.post('/accounts/delegations', delegation(change)))]).toEqual([change, refusal])
  const unbriefed = await office.hire('deputyChief')
  await setProfile(cms, unbriefed, { securityBriefingAt: null })
  expect(code(await chief.post('/accounts/delegations', delegation({ userId: unbriefed.userId })))).toBe(
    'PERSON_INACTIVE',
  )
})

it('is listed for who gave or holds it, and for the auditor', async () => {
  const person = await office.hire('deputyChief')
  const { id } = (await chief.post('/accounts/delegations', delegation({ userId: person.userId }))).json(answers.made)
  const listed = async (panel: Panel) =>
    (await panel.get('/accounts/delegations'))
      .json(z.object({ delegations: z.array(answers.made) }))
      .delegations.map((one) => one.id)
  expect(await listed(chief)).toContain(id)
  expect(await listed(await signIn(cms, person))).toEqual([id])
  expect(await listed(await signIn(cms, await office.hire('auditor')))).toContain(id)
  expect(await listed(await signIn(cms, await office.hire('reporter')))).toEqual([])
})
