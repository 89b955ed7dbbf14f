import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Office, openOffice } from '../review/office'
import { answers } from '../walls/answers'
import { type Panel, signIn } from '../walls/panel'
import { tryLogin } from './login'
import { actsOn } from './staff-file'

let cms: BootedCms
let office: Office
let head: Panel
let technician: Panel
let count = 0

beforeAll(async () => {
  cms = await bootStrapi({ LOGIN_FAILURES_PER_ADDRESS: '1000' })
  office = await openOffice(cms)
  head = await signIn(cms, office.people.head)
  technician = await signIn(cms, await office.hire('technician'))
})
afterAll(() => cms?.stop())

const request = (change: Record<string, unknown> = {}) => ({
  email: `dau-moi-${++count}@cong.example`,
  firstname: 'Huy',
  lastname: 'Bùi',
  role: 'unitFocal',
  reason: 'Đầu mối cung cấp thông tin dịch vụ công',
  ...change,
})
const requestsSchema = z.object({ requests: z.array(z.looseObject({ unitId: z.string() })) })
const code = (answer: { error: { details: unknown } | undefined }) => (answer.error?.details as { code: string })?.code

it('MOHA-14.3 a unit head asks, a technician grants: the account is of that unit, with that role only', async () => {
  const asked = await head.post('/accounts/requests', request())
  expect(asked.body).toMatchObject({ state: 'open', unitId: office.units['reform'] })
  const granted = await technician.post(`/accounts/requests/${asked.json(answers.made).id}/grant`, {})
  expect(granted.body).toMatchObject({
    person: {
      roles: ['unitFocal'],
      unit: { id: office.units['reform'] },
      subPortalIds: [],
      standing: ['NOT_BRIEFED'],
    },
  })
  const { person, password } = granted.json(answers.newPerson)
  expect((await tryLogin(cms, { email: person.email, password })).code).toBe('NOT_BRIEFED')
  const { requests } = (await head.get('/accounts/requests')).json(requestsSchema)
  expect(requests[0]).toMatchObject({ state: 'granted', userId: person.userId })
  expect((await actsOn(cms, 'accountRequest', asked.json(answers.made).id)).map(({ action }) => action)).toEqual([
    'accountRequest.made',
    'accountRequest.granted',
  ])
})

it('is decided once, and declined with a reason', async () => {
  const { id } = (await head.post('/accounts/requests', request())).json(answers.made)
  expect((await technician.post(`/accounts/requests/${id}/decline`, {})).status).toBe(400)
  expect((await technician.post(`/accounts/requests/${id}/decline`, { note: 'Đơn vị đã có đầu mối' })).status).toBe(200)
  expect(code(await technician.post(`/accounts/requests/${id}/grant`, {}))).toBe('REQUEST_DECIDED')
  const again = (await head.post('/accounts/requests', request())).json(answers.made)
  const grants = await Promise.all([1, 2].map(() => technician.post(`/accounts/requests/${again.id}/grant`, {})))
  expect(grants.map(({ status }) => status).sort()).toEqual([200, 409])
})

it('stays open where the account cannot be made', async () => {
  const wanted = request()
  const { id } = (await head.post('/accounts/requests', wanted)).json(answers.made)
  const taken = { ...wanted, unitId: office.units['legal'], roles: ['reporter'] }
  const { role: _role, reason: _reason, ...person } = taken
  expect((await technician.post('/accounts/people', person)).status).toBe(200)
  expect(code(await technician.post(`/accounts/requests/${id}/grant`, {}))).toBe('EMAIL_TAKEN')
  expect((await technician.post(`/accounts/requests/${id}/decline`, { note: 'Đã có tài khoản' })).status).toBe(200)
})

it('is for a unit’s own roles and own head; nobody grants what they asked for', async () => {
  for (const role of ['chief', 'editor', 'technician', 'unitHead'])
    expect((await head.post('/accounts/requests', request({ role }))).status).toBe(400)
  for (const person of [office.people.reporter, office.people.editor, office.people.focal]) {
    const panel = await signIn(cms, person)
    expect((await panel.post('/accounts/requests', request())).status).toBe(403)
    expect((await panel.get('/accounts/requests')).status).toBe(403)
  }
  const { id } = (await head.post('/accounts/requests', request())).json(answers.made)
  expect((await head.post(`/accounts/requests/${id}/grant`, {})).status).toBe(403)
  const both = await office.hire('unitHead', { unit: 'legal', roles: ['unitHead', 'technician'] })
  const panel = await signIn(cms, both)
  const own = (await panel.post('/accounts/requests', request())).json(answers.made)
  expect(code(await panel.post(`/accounts/requests/${own.id}/grant`, {}))).toBe('SELF_GRANT')
})

it('shows a unit head the requests of the own unit only', async () => {
  const other = await signIn(cms, await office.hire('unitHead', { unit: 'inspectorate' }))
  await other.post('/accounts/requests', request())
  const { requests } = (await other.get('/accounts/requests')).json(requestsSchema)
  const units = requests.map((one) => one.unitId)
  expect(units).toEqual([office.units['inspectorate']])
})
