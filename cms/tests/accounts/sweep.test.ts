import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import type { sweepAccounts } from '../../src/accounts/sweep-accounts'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { type Office, openOffice } from '../review/office'
import { answers } from '../walls/answers'
import { signIn } from '../walls/panel'
import { tryLogin } from './login'
import { actsOn, setProfile } from './staff-file'

let cms: BootedCms
let office: Office

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
})
afterAll(() => cms?.stop())

const day = 86_400_000
const sweep = (now = new Date()) =>
  loadCompiled<{ sweepAccounts: typeof sweepAccounts }>('src/accounts/sweep-accounts').sweepAccounts(cms.strapi, now)

it('MOHA-5.1d CCHC-4.6m blocks an account whose time is over, ends its sessions and records it', async () => {
  const person = await office.hire('editor')
  const panel = await signIn(cms, person)
  await setProfile(cms, person, { activeUntil: new Date(Date.now() - day).toISOString() })
  const { revoked } = await sweep()
  expect(revoked.map(({ userId }) => userId)).toEqual([person.userId])
  expect(await cms.strapi.db.query('admin::user').findOne({ where: { id: person.userId } })).toMatchObject({
    blocked: true,
    isActive: false,
  })
  expect(await cms.strapi.sessionManager('admin').listSessions(String(person.userId))).toEqual([])
  expect((await panel.get('/review/inbox')).status).toBe(401)
  expect((await tryLogin(cms, person)).status).toBe(403)
  expect(
    (await actsOn(cms, 'account', person.userId)).find(({ action }) => action === 'account.revoked'),
  ).toMatchObject({
    actor_id: null,
    refused: false,
  })
  expect((await sweep()).revoked).toEqual([])
})

it('MOHA-5.1d hands what a leaver had in hand back to the queue', async () => {
  const leaver = await office.hire('editor')
  const key = await office.write(office.people.reporter)
  await office.declare(office.people.reporter, key, { secrecyChecked: true })
  await office.must(office.people.reporter, key, 'submit')
  await office.must(leaver, key, 'take')
  await office.declare(leaver, key, { purpose: 'Thông tin hoạt động' })
  await office.must(leaver, key, 'classify')
  await cms.strapi.db.query('api::review-case.review-case').update({
    where: { targetDocumentId: key.documentId },
    data: { assignedEditorId: leaver.userId },
  })
  await setProfile(cms, leaver, { activeUntil: new Date(Date.now() - day).toISOString() })
  const { revoked } = await sweep()
  expect(revoked).toMatchObject([{ userId: leaver.userId, returned: [{ targetDocumentId: key.documentId }] }])
  expect(await office.caseOf(key)).toMatchObject({ assignedEditorId: null, state: 'inEditing' })
  const acts = await actsOn(cms, 'article', key.documentId)
  expect(acts.find(({ action }) => action === 'item.returnedToQueue')).toMatchObject({
    details: { userId: leaver.userId },
  })
})

it('ends delegations by time, and those a leaver gave, once', async () => {
  const chief = await office.hire('chief')
  const deputy = await office.hire('deputyChief')
  const panel = await signIn(cms, chief)
  const give = async (to: Date) =>
    (
      await panel.post('/accounts/delegations', {
        userId: deputy.userId,
        role: 'chief',
        from: new Date(Date.now() - day).toISOString(),
        to: to.toISOString(),
        decisionRef: '1',
        scope: 'Duyệt đăng',
      })
    ).json(answers.made).id
  const short = await give(new Date(Date.now() + day))
  const long = await give(new Date(Date.now() + 30 * day))
  expect((await sweep(new Date(Date.now() + 2 * day))).endedDelegations).toEqual([short])
  expect((await actsOn(cms, 'delegation', short)).at(-1)?.action).toBe('delegation.expired')
  expect((await sweep(new Date(Date.now() + 2 * day))).endedDelegations).toEqual([])
  await setProfile(cms, chief, { activeUntil: new Date(Date.now() + 3 * day).toISOString() })
  expect((await sweep(new Date(Date.now() + 4 * day))).endedDelegations).toEqual([long])
  expect((await actsOn(cms, 'delegation', long)).at(-1)?.action).toBe('delegation.revoked')
})

it('MOHA-3.3 ends what was lent by somebody who does not hold the role any more, or may not work', async () => {
  const deputy = await office.hire('deputyChief')
  const losses = [
    { roleCodes: ['deputyChief'] },
    { securityBriefingAt: null },
    { securityBriefingAt: new Date(Date.now() + day).toISOString() },
  ]
  for (const loss of losses) {
    const giver = await office.hire('chief')
    const given = await (await signIn(cms, giver)).post('/accounts/delegations', {
      ...{ userId: deputy.userId, role: 'chief', decisionRef: '2', scope: 'Duyệt đăng' },
      ...{ from: new Date(Date.now() - day).toISOString(), to: new Date(Date.now() + 30 * day).toISOString() },
    })
    expect((await sweep()).endedDelegations).toEqual([])
    await setProfile(cms, giver, loss)
    expect((await sweep()).endedDelegations).toEqual([given.json(answers.made).id])
    expect((await actsOn(cms, 'delegation', given.json(answers.made).id)).at(-1)?.action).toBe('delegation.revoked')
    await setProfile(cms, giver, { roleCodes: ['chief'], securityBriefingAt: new Date(0).toISOString() })
    expect((await office.staffOf(deputy)).actor.delegations).toEqual([])
  }
})

it('lists accounts without work for ninety days, the longest idle first, to who runs accounts', async () => {
  const technician = await office.hire('technician')
  const [idle, never, busy] = [
    await office.hire('reporter'),
    await office.hire('reporter'),
    await office.hire('reporter'),
  ]
  const old = new Date(Date.now() - 100 * day).toISOString()
  for (const person of [idle, never, busy]) await setProfile(cms, person, { activeFrom: old, securityBriefingAt: old })
  await signIn(cms, idle)
  await signIn(cms, busy)
  await cms.strapi.db
    .connection('account_activity')
    .where({ user_id: idle.userId })
    .update({ seen_at: new Date(Date.now() - 91 * day) })
  const panel = await signIn(cms, technician)
  const listed = (await panel.get('/accounts/idle'))
    .json(z.object({ accounts: z.array(z.object({ userId: z.number() })) }))
    .accounts.map((one) => one.userId)
  expect(listed).toEqual([never.userId, idle.userId])
  expect((await sweep()).idle.map(({ userId }) => userId)).toEqual(listed)
  expect((await (await signIn(cms, busy)).get('/accounts/idle')).status).toBe(403)
})
