import { afterAll, beforeAll, expect, it } from 'vitest'
import type { loadDaysOff } from '../../src/commands/demo/load-days-off'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { appDir } from '../boot/compile-server'
import { type Office, openOffice, type Person } from '../review/office'
import { signIn } from '../walls/panel'

let cms: BootedCms
let office: Office

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
})
afterAll(() => cms?.stop())

const path = '/content-manager/collection-types/api::day-off.day-off'
const day = (date: string) => ({ date, kind: 'off', name: 'Ngày nghỉ', state: 'planned' })
const add = async (person: Person, date: string) => (await (await signIn(cms, person)).post(path, day(date))).status

it('F13 the standing office and the technicians keep the days off, nobody else does', async () => {
  expect(await add(office.people.editor, '2031-05-01')).toBe(201)
  expect(await add(await office.hire('technician'), '2031-05-02')).toBe(201)
  for (const person of [office.people.reporter, office.people.head, office.people.chief])
    expect(await add(person, '2031-05-03')).toBe(403)
})

it('every role reads them', async () => {
  expect((await (await signIn(cms, office.people.reporter)).get(path)).status).toBe(200)
})

it('a day has one entry', async () => {
  expect(await add(office.people.editor, '2031-09-02')).toBe(201)
  expect(await add(office.people.editor, '2031-09-02')).toBe(400)
})

it('the demo has the days off of 2026 and 2027, those not decided yet as planned, and adds them once', async () => {
  const load = loadCompiled<{ loadDaysOff: typeof loadDaysOff }>('src/commands/demo/load-days-off').loadDaysOff
  const days = cms.strapi.db.query('api::day-off.day-off')
  const before = await days.count({})
  await load(cms.strapi, `${appDir}/demo`)
  const after = await days.count({})
  await load(cms.strapi, `${appDir}/demo`)
  expect(await days.count({})).toBe(after)
  expect(after - before).toBeGreaterThanOrEqual(30)
  expect(await days.findOne({ where: { date: '2026-11-24' } })).toMatchObject({ kind: 'off', state: 'planned' })
  expect(await days.findOne({ where: { date: '2026-02-17' } })).toMatchObject({ kind: 'off', state: 'inForce' })
  expect(await days.findOne({ where: { date: '2026-01-10' } })).toMatchObject({ kind: 'workday', state: 'inForce' })
})
