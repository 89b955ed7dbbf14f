import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import type { CaseKey } from '../../src/review/case-key'
import { type Office, openOffice } from '../review/office'
import { answers } from '../walls/answers'
import { type Panel, signIn } from '../walls/panel'
import { stateSecret } from '../review/state-secret'

let cms: BootedCms
let office: Office
let auditor: Panel
let key: CaseKey

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  auditor = await signIn(cms, await office.hire('auditor'))
  key = await office.published({ title: '=HYPERLINK("http://evil.example")' })
  await office.make(office.people.reporter, key, 'approve')
})
afterAll(() => cms?.stop())

it.each(['auditor', 'chief', 'technician', 'leadership'] as const)('shows the log to the %s', async (role) => {
  const panel = await signIn(cms, await office.hire(role))
  expect(await panel.get('/audit/events')).toMatchObject({ status: 200 })
})

it.each(['reporter', 'editor', 'unitHead', 'contributor'] as const)('keeps the log from the %s', async (role) => {
  const panel = await signIn(cms, await office.hire(role))
  expect(await panel.get('/audit/events')).toMatchObject({ status: 403 })
  expect(await panel.get('/audit/events.csv')).toMatchObject({ status: 403 })
})

it('keeps the log from whoever is not signed in', async () => {
  expect((await fetch(`${cms.url}/audit/events`)).status).toBe(401)
})

it('shows what was done to one document, newest first, in words, refusals among it', async () => {
  const answer = await auditor.get(`/audit/events?object=article:${key.documentId}:vi`)
  const { events } = answer.json(answers.events)
  expect(answer.body).toMatchObject({ page: 1, total: events.length })
  const numbers = events.map((event) => event.seq)
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
  expect(events[0]).toMatchObject({
    action: 'item.approve',
    refused: true,
    details: { issues: expect.any(Array) },
  })
  expect(events).toContainEqual(
    expect.objectContaining({ actionTitle: 'Duyệt đăng', refused: false, unitName: expect.any(String) }),
  )
})

it('finds events by action, group of actions, person and day', async () => {
  const total = async (query: string) => (await auditor.get(`/audit/events?${query}`)).json(answers.events).total
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10)
  expect(await total(`object=${key.documentId}&action=item.approve&refused=no`)).toBe(1)
  expect(await total(`object=${key.documentId}&action=item`)).toBeGreaterThan(4)
  expect(await total(`object=${key.documentId}&actor=${office.people.chief.userId}`)).toBe(1)
  expect(await total(`object=${key.documentId}&from=${day(0)}&to=${day(0)}`)).toBeGreaterThan(4)
  expect(await total(`object=${key.documentId}&from=${day(1)}`)).toBe(0)
})

it('refuses a query it does not know instead of answering another', async () => {
  expect(await auditor.get('/audit/events?actor=x')).toMatchObject({ status: 400 })
  expect(await auditor.get('/audit/events?who=1')).toMatchObject({ status: 400 })
})

it('B7 exports the matching events as a file whose cells run nowhere, and records that', async () => {
  const exported = await auditor.get(`/audit/events.csv?object=${key.documentId}`)
  expect(exported.status).toBe(200)
  const file = exported.json(z.string())
  expect(file).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
  expect(file.trim().split('\r\n').length).toBeGreaterThan(5)
  expect((await auditor.get('/audit/events?action=audit.exported')).json(answers.events).total).toBeGreaterThan(0)
})

it('MOHA-12.3 tells a reader without the right to it neither the name of a sealed document nor what was said of it', async () => {
  const secret = await office.beforeChief({ title: 'Kế hoạch mật' })
  await office.must(office.people.chief, secret, stateSecret)
  const answer = await auditor.get(`/audit/events?object=${secret.documentId}&refused=no`)
  expect(answer.json(answers.events).events.length).toBeGreaterThan(4)
  expect(JSON.stringify(answer.body)).not.toContain('mật nhà nước')
  expect(JSON.stringify(answer.body)).not.toContain('Kế hoạch mật')
  const chief = await signIn(cms, office.people.chief)
  expect(JSON.stringify((await chief.get(`/audit/events?object=${secret.documentId}`)).body)).toContain('Kế hoạch mật')
  expect((await auditor.get(`/audit/events.csv?object=${secret.documentId}`)).body).not.toContain(secret.documentId)
})
