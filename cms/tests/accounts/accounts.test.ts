import { reviewedTypes } from 'shared-types/content'
import { roles } from 'shared-types/review'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { syncRoles } from '../../src/accounts/sync-roles'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { type Office, openOffice } from '../review/office'

let cms: BootedCms
let office: Office

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
})
afterAll(() => cms?.stop())

interface Row {
  action: string
  subject: string | null
  conditions: string[]
  properties: { locales?: string[]; fields?: string[] }
}
const permissions = (code?: string): Promise<Row[]> =>
  cms.strapi.db
    .query('admin::permission')
    .findMany({ where: code ? { role: { code } } : { role: { id: { $notNull: true } } } })
const subjects = async (code: string, verb: string) =>
  (await permissions(code))
    .filter(({ action }) => action === `plugin::content-manager.explorer.${verb}`)
    .map(({ subject }) => subject)
const reviewed = () => reviewedTypes.map((type) => office.uidOf[type]).sort()

it('MOHA-3.3 has a role in the panel for every role of the board and the units, by its Vietnamese title', async () => {
  const rows: { code: string; name: string }[] = await cms.strapi.db
    .query('admin::role')
    .findMany({ where: { code: { $in: [...roles] } } })
  expect(Object.fromEntries(rows.map(({ code, name }) => [code, name]))).toEqual({
    reporter: 'Phóng viên',
    editor: 'Biên tập viên',
    chief: 'Tổng biên tập',
    deputyChief: 'Phó Tổng biên tập',
    unitHead: 'Thủ trưởng đơn vị',
    unitFocal: 'Đầu mối cung cấp thông tin',
    contributor: 'Cộng tác viên',
    technician: 'Kỹ thuật viên',
  })
})

it('gives nobody the permission to publish, the super admin included', async () => {
  expect((await permissions()).filter(({ action }) => action.endsWith('.publish'))).toEqual([])
})

it('lets each role write exactly its types, in both languages, and read all of them', async () => {
  for (const code of ['reporter', 'editor', 'unitFocal', 'unitHead'])
    expect((await subjects(code, 'create')).filter((uid) => reviewed().includes(uid as never)).sort()).toEqual(
      reviewed(),
    )
  expect(await subjects('contributor', 'update')).toEqual(['api::article.article'])
  expect((await subjects('chief', 'update')).sort()).toEqual(reviewed())
  expect([...(await subjects('chief', 'create')), ...(await subjects('chief', 'delete'))]).toEqual([])
  expect(await subjects('deputyChief', 'delete')).toEqual([])
  for (const code of roles)
    expect(await subjects(code, 'read')).toEqual(
      expect.arrayContaining([...reviewed(), 'api::unit.unit', 'api::portal.portal']),
    )
  const update = (await permissions('reporter')).find(
    ({ action, subject }) => action.endsWith('.update') && subject === 'api::article.article',
  )
  expect(update?.properties).toMatchObject({
    locales: ['vi', 'en'],
    fields: expect.arrayContaining(['title', 'body', 'sources.name']),
  })
})

it('MOHA-3.4 lets editors change channels and portals only while they work in the standing office', async () => {
  const shaping = (await permissions('editor')).filter(
    ({ action, subject }) => action.endsWith('explorer.update') && !reviewed().includes(subject as never),
  )
  expect(shaping.map(({ subject }) => subject).sort()).toEqual([
    'api::channel.channel',
    'api::portal.portal',
    'api::sub-portal.sub-portal',
    'api::topic.topic',
    'api::unit.unit',
  ])
  expect(shaping.every(({ conditions }) => conditions.includes('api::in-standing-office'))).toBe(true)
})

it('lets no role see or touch staff profiles, cases or history in the content manager', async () => {
  const hidden = ['api::staff-profile.staff-profile', 'api::review-case.review-case', 'api::review-event.review-event']
  for (const code of roles)
    expect((await permissions(code)).filter(({ subject }) => hidden.includes(String(subject)))).toEqual([])
})

it('sets the table again at every start: nothing is added twice, what was granted by hand is taken back', async () => {
  const before = await permissions('reporter')
  const role = await cms.strapi.db.query('admin::role').findOne({ where: { code: 'reporter' } })
  await cms.strapi.db.query('admin::permission').create({
    data: {
      action: 'plugin::content-manager.explorer.publish',
      subject: 'api::article.article',
      properties: {},
      conditions: [],
      role: role.id,
    },
  })
  await loadCompiled<{ syncRoles: typeof syncRoles }>('src/accounts/sync-roles').syncRoles(cms.strapi)
  const key = ({ action, subject }: Row) => `${action} ${subject}`
  expect((await permissions('reporter')).map(key).sort()).toEqual(before.map(key).sort())
})

it('gives the super admin no review right', async () => {
  const { superAdmin } = office.people
  expect((await office.staffOf(superAdmin)).actor).toMatchObject({ roles: [], unitId: null, active: false })
  const key = await office.beforeChief()
  expect(await office.make(superAdmin, key, 'approve')).toMatchObject({ made: false, status: 403 })
  expect((await office.open(superAdmin, key)).moves).toEqual([])
})

it('counts staff rights from activeFrom on and before activeUntil, and none for a blocked account', async () => {
  const person = await office.hire('chief')
  const profiles = cms.strapi.db.query('api::staff-profile.staff-profile')
  const where = { adminUser: { id: person.userId } }
  const isActive = async (at: string) => (await office.staffOf(person, new Date(at))).actor.active
  const { id } = await profiles.findOne({ where })
  await profiles.update({
    where: { id },
    data: { activeFrom: '2026-01-01T00:00:00.000Z', activeUntil: '2026-06-30T17:00:00.000Z' },
  })
  expect(await isActive('2025-12-31T23:59:59.999Z')).toBe(false)
  expect(await isActive('2026-01-01T00:00:00.000Z')).toBe(true)
  expect(await isActive('2026-06-30T17:00:00.000Z')).toBe(false)
  await cms.strapi.db.query('admin::user').update({ where: { id: person.userId }, data: { blocked: true } })
  expect(await isActive('2026-03-01T00:00:00.000Z')).toBe(false)
})
