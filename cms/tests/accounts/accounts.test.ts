import { reviewedTypes } from 'shared-types/content'
import { roles } from 'shared-types/review'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { syncRoles } from '../../src/accounts/sync-roles'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { type Office, openOffice } from '../review/office'
import { answers } from '../walls/answers'
import { signIn } from '../walls/panel'

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
    leadership: 'Lãnh đạo Bộ',
    auditor: 'Người kiểm tra',
    boardMember: 'Thành viên Ban Biên tập',
    secretary: 'Thư ký Ban Biên tập',
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
  for (const code of ['chief', 'deputyChief', 'boardMember'])
    expect((await subjects(code, 'update')).sort()).toEqual(reviewed())
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

it('BP-15.3 lets the auditor and the leadership read everything and change nothing', async () => {
  for (const code of ['auditor', 'leadership'])
    expect([...new Set((await permissions(code)).map(({ action }) => action))].sort()).toEqual([
      'plugin::content-manager.explorer.read',
      'plugin::upload.assets.download',
      'plugin::upload.read',
    ])
})

it('CCHC-4.2e a contributor sees and changes the own items only', async () => {
  const others = await office.write(office.people.reporter)
  const contributor = await office.hire('contributor')
  const panel = await signIn(cms, contributor)
  const own = await panel.post(
    '/content-manager/collection-types/api::article.article?locale=vi',
    office.articleFields('Bài cộng tác'),
  )
  const listed = await panel.get('/content-manager/collection-types/api::article.article?locale=vi')
  expect(listed.json(answers.rows).results.map((one) => one.documentId)).toEqual([own.documentId])
  const address = `/content-manager/collection-types/api::article.article/${others.documentId}?locale=vi`
  expect((await panel.get(address)).status).toBe(403)
  expect((await panel.put(address, { title: 'Của tôi' })).status).toBe(403)
  for (const action of ['update', 'publish']) {
    const recent = await panel.get(`/content-manager/homepage/recent-documents?action=${action}`)
    expect(JSON.stringify(recent.body)).not.toContain(others.documentId)
  }
  const copy = `/content-manager/collection-types/api::article.article/clone/${others.documentId}?locale=vi`
  expect((await panel.post(copy, office.articleFields())).status).toBe(403)
  for (const road of ['', '/versions', '/versions/1/diff/draft'])
    expect((await panel.get(`/review/cases/article/${others.documentId}/vi${road}`)).status).toBe(403)
  expect((await panel.get(`/review/cases/article/${own.documentId}/vi`)).status).toBe(200)
})

it('lets only technicians name the regulation of a portal', async () => {
  for (const code of ['editor', 'technician']) {
    const fields = (await permissions(code))
      .filter(({ action, subject }) => action.endsWith('explorer.update') && subject?.includes('portal'))
      .map(({ properties }) => properties.fields?.includes('profileCode'))
    expect([code, ...fields]).toEqual([code, code === 'technician', code === 'technician'])
  }
})

it('MOHA-3.4 lets editors change channels and portals only while they work in the standing office', async () => {
  const shaping = (await permissions('editor')).filter(
    ({ action, subject }) => action.endsWith('explorer.update') && !reviewed().includes(subject as never),
  )
  expect(shaping.map(({ subject }) => subject).sort()).toEqual([
    'api::channel.channel',
    'api::day-off.day-off',
    'api::portal.portal',
    'api::sub-portal.sub-portal',
    'api::topic.topic',
    'api::unit.unit',
  ])
  expect(shaping.every(({ conditions }) => conditions.includes('api::in-standing-office'))).toBe(true)
})

it('lets no role see or touch staff profiles, cases or history in the content manager', async () => {
  const hidden = ['api::staff-profile.staff-profile', 'api::review-case.review-case']
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
