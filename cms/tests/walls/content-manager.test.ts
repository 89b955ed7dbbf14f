import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Office, openOffice, type Person } from '../review/office'
import { type Panel, signIn } from './panel'

let cms: BootedCms
let office: Office
const panels = new Map<Person, Panel>()

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  const { reporter, editor, chief, focal, superAdmin } = office.people
  for (const person of [reporter, editor, chief, focal, superAdmin]) panels.set(person, await signIn(cms, person))
})
afterAll(() => cms?.stop())

const panel = (person: Person): Panel => {
  const found = panels.get(person)
  if (!found) throw new Error(`${person.email} is not signed in`)
  return found
}
const path = '/content-manager/collection-types/api::article.article'

it('BP-8.6 publishes on none of its own routes, for nobody', async () => {
  const key = await office.beforeChief()
  const fields = office.articleFields()
  const documentIds = [key.documentId]
  for (const person of [office.people.reporter, office.people.editor, office.people.chief, office.people.superAdmin]) {
    const answers = [
      await panel(person).post(`${path}/${key.documentId}/actions/publish?locale=vi`, {}),
      await panel(person).post(`${path}/actions/publish`, fields),
      await panel(person).post(`${path}/actions/bulkPublish?locale=vi`, { documentIds }),
      await panel(person).post(`${path}/actions/bulkPublish`, { documentIds, locale: ['vi', 'en'] }),
    ]
    expect(answers.map((answer) => answer.status)).toEqual([403, 403, 403, 403])
    await panel(person).put(`${path}/${key.documentId}?locale=vi`, {
      ...fields,
      publishedAt: new Date().toISOString(),
      status: 'published',
    })
    expect(await office.isLive(key)).toBe(false)
  }
  expect(await cms.strapi.db.query('api::article.article').count({ where: { publishedAt: { $notNull: true } } })).toBe(
    0,
  )
})

it('takes nothing down and throws nothing away on its own routes', async () => {
  const key = await office.published()
  for (const person of [office.people.reporter, office.people.editor, office.people.chief, office.people.superAdmin]) {
    await panel(person).post(`${path}/${key.documentId}/actions/unpublish?locale=vi`, {})
    await panel(person).post(`${path}/${key.documentId}/actions/discard?locale=vi`, {})
    await panel(person).post(`${path}/actions/bulkUnpublish?locale=vi`, { documentIds: [key.documentId] })
    await panel(person).post(`${path}/actions/bulkDelete?locale=vi`, { documentIds: [key.documentId] })
    await panel(person).delete(`${path}/${key.documentId}?locale=vi`)
  }
  expect(await office.isLive(key)).toBe(true)
  expect(await office.stateOf(key)).toBe('published')
})

it('copies into a draft that waits like any other', async () => {
  const key = await office.published()
  const { reporter } = office.people
  const clone = await panel(reporter).post(`${path}/clone/${key.documentId}?locale=vi`, office.articleFields())
  const copy = await panel(reporter).post(`${path}/auto-clone/${key.documentId}`, {})
  for (const answer of [clone, copy].filter(({ status }) => status < 300)) {
    const copied = { ...key, documentId: answer.documentId }
    expect(await office.stateOf(copied)).toBe('draft')
    expect(await office.isLive(copied)).toBe(false)
  }
  expect(clone.status).toBe(200)
})

it('keeps no review state a request tries to bring along', async () => {
  const answer = await panel(office.people.reporter).post(`${path}?locale=vi`, {
    ...office.articleFields(),
    reviewState: 'approved',
  })
  expect(answer.status).toBe(400)
  const written = await panel(office.people.reporter).post(`${path}?locale=vi`, office.articleFields())
  expect(written.status).toBe(201)
  expect(await office.stateOf({ type: 'article', documentId: written.documentId, locale: 'vi' })).toBe('draft')
})

it('writes nothing for the super admin, who holds no review right', async () => {
  const answer = await panel(office.people.superAdmin).post(`${path}?locale=vi`, office.articleFields())
  expect(answer).toMatchObject({
    status: 403,
    error: { details: { errors: [{ path: expect.any(Array), message: expect.stringContaining('Hãy') }] } },
  })
})

it('tells an editor of a locked text so at once, in the shape the panel shows', async () => {
  const key = await office.beforeChief()
  const answer = await panel(office.people.reporter).put(`${path}/${key.documentId}?locale=vi`, { title: 'Sửa trộm' })
  expect(answer).toMatchObject({
    status: 409,
    error: {
      name: 'ConflictError',
      details: { code: 'LOCKED', errors: [{ path: [], message: expect.stringContaining('chờ người khác') }] },
    },
  })
})

it('lets nobody write for another unit or portal, whatever the request names', async () => {
  const { reporter, focal } = office.people
  const forOther = await panel(reporter).post(`${path}?locale=vi`, {
    ...office.articleFields(),
    owningUnit: { connect: [{ documentId: office.units['legal'] }], disconnect: [] },
  })
  expect(forOther).toMatchObject({ status: 403, error: { details: { code: 'UNIT_NOT_YOURS' } } })
  const onPortal = await panel(reporter).post(`${path}?locale=vi`, {
    ...office.articleFields(),
    channel: office.portalChannel,
    subPortal: { set: [{ documentId: office.portal }] },
  })
  expect(onPortal).toMatchObject({ status: 403, error: { details: { code: 'PORTAL_NOT_YOURS' } } })
  const key = await office.write(reporter)
  const taken = await panel(focal).put(`${path}/${key.documentId}?locale=vi`, {
    owningUnit: { connect: [{ documentId: office.units['legal'] }] },
  })
  expect(taken).toMatchObject({ status: 403, error: { details: { code: 'SCOPE_FORBIDDEN' } } })
  expect(await office.caseOf(key)).toMatchObject({ owningUnitId: office.units['office'], subPortalId: null })
})

it('offers documents on no public road', async () => {
  await office.published()
  for (const address of [
    '/api/articles',
    '/api/review-cases',
    '/api/staff-profiles',
    '/api/legal-documents',
    '/api/people',
  ]) {
    expect((await fetch(`${cms.url}${address}`)).status).toBe(404)
  }
  expect(
    (
      await fetch(`${cms.url}/api/articles`, {
        method: 'POST',
        body: '{}',
        headers: { 'content-type': 'application/json' },
      })
    ).status,
  ).toBeGreaterThanOrEqual(404)
})

it('lets nobody, the super admin included, write cases, history or staff profiles through the content manager', async () => {
  const key = await office.beforeChief()
  const item = await cms.strapi.db
    .query('api::review-case.review-case')
    .findOne({ where: { targetDocumentId: key.documentId } })
  const approved = { state: 'approved', approvedDigest: item.reviewedDigest }
  for (const person of [office.people.reporter, office.people.chief, office.people.superAdmin]) {
    for (const name of ['review-case', 'staff-profile']) {
      const types = `/content-manager/collection-types/api::${name}.${name}`
      expect((await panel(person).post(types, approved)).status).toBe(403)
      expect((await panel(person).put(`${types}/${item.documentId}`, approved)).status).toBe(403)
      expect((await panel(person).delete(`${types}/${item.documentId}`)).status).toBe(403)
    }
  }
  expect(await office.stateOf(key)).toBe('chiefReview')
})

it('lets no role say which unit is the standing office or the inspectorate, nor which old addresses lead to a channel', async () => {
  const technician = await signIn(cms, await office.hire('technician'))
  const unit = `/content-manager/collection-types/api::unit.unit/${office.units['legal']}`
  for (const person of [technician, panel(office.people.editor)]) {
    await person.put(unit, { phone: '024 6282 1016', isStandingOffice: true, isInspectorate: true })
    await person.put(`/content-manager/collection-types/api::channel.channel/${office.channel}`, {
      formerSlugs: ['chuyen-muc-khac'],
    })
  }
  const stored = await cms.strapi.db.query('api::unit.unit').findOne({ where: { documentId: office.units['legal'] } })
  expect(stored).toMatchObject({ phone: '024 6282 1016', isStandingOffice: false, isInspectorate: false })
  const channel = await cms.strapi.db.query('api::channel.channel').findOne({ where: { documentId: office.channel } })
  expect(channel.formerSlugs ?? []).toEqual([])
})

it('makes no language of a document of others by a create that names it', async () => {
  const key = await office.write(office.people.reporter)
  const create = `${path}?locale=en`
  const fields = { ...office.articleFields(), documentId: key.documentId }
  expect(await panel(office.people.focal).post(create, fields)).toMatchObject({
    status: 403,
    error: { details: { code: 'SCOPE_FORBIDDEN' } },
  })
  expect(await office.caseOf({ ...key, locale: 'en' })).toBeNull()
})

it('adds, renames and deletes no language, for the super admin either', async () => {
  const superAdmin = panel(office.people.superAdmin)
  const localesSchema = z.array(z.looseObject({ id: z.number(), code: z.string() }))
  const languages = async () => (await superAdmin.get('/i18n/locales')).json(localesSchema)
  const before = await languages()
  const english = before.find(({ code }) => code === 'en')?.id
  const answers = [
    await superAdmin.delete(`/i18n/locales/${english}`),
    await superAdmin.put(`/i18n/locales/${english}`, { name: 'Khác' }),
    await superAdmin.post('/i18n/locales', { code: 'fr', name: 'Tiếng Pháp', isDefault: true }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
  expect(await languages()).toEqual(before)
})

it('deletes no channel, topic, unit or sub-portal: live documents name them', async () => {
  const key = await office.published()
  const channels = await cms.strapi.db.query('api::channel.channel').findMany({ select: ['documentId'] })
  for (const { documentId } of channels) {
    const answer = await panel(office.people.superAdmin).delete(
      `/content-manager/collection-types/api::channel.channel/${documentId}`,
    )
    expect(answer.status).toBe(403)
  }
  expect(await cms.strapi.db.query('api::channel.channel').count()).toBe(channels.length)
  expect(await office.isLive(key)).toBe(true)
})

it('answers on no route of Strapi’s that would make an administrator or fetch an address', async () => {
  const admin = panel(office.people.superAdmin)
  expect((await admin.post('/admin/register-admin', {})).status).toBe(404)
  expect((await admin.post('/upload/actions/upload-from-urls', { urls: ['http://127.0.0.1/'] })).status).toBe(404)
})
