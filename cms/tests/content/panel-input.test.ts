import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'

let cms: BootedCms
let token: string
beforeAll(async () => {
  cms = await bootStrapi()
  const role = await cms.strapi.db.query('admin::role').findOne({ where: { code: 'strapi-super-admin' } })
  await cms.strapi.service('admin::user').create({
    email: 'quan.tri@example.gov.vn',
    firstname: 'Quản',
    lastname: 'Trị',
    password: 'Mat-khau-2026',
    isActive: true,
    roles: [role.id],
  })
  const login = await fetch(`${cms.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'quan.tri@example.gov.vn', password: 'Mat-khau-2026' }),
  })
  token = (await login.json()).data.token
})
afterAll(() => cms?.stop())

const send = (path: string, method: string, body: unknown) =>
  fetch(`${cms.url}/content-manager${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  })

it('refuses a field the type does not have at that field, which the content manager alone would drop in silence', async () => {
  const response = await send('/collection-types/api::topic.topic', 'POST', { nameVi: 'Chủ đề', secret: 1 })
  expect(response.status).toBe(400)
  const { error } = await response.json()
  expect(error.details.errors).toEqual([
    { path: ['secret'], message: expect.stringContaining('secret'), name: 'ValidationError' },
  ])
  expect(await cms.strapi.db.query('api::topic.topic').count({})).toBe(0)
})

it('answers a wrong value with a message at its field, and the panel can show it', async () => {
  const response = await send('/collection-types/api::topic.topic', 'POST', { nameVi: '<script>alert(1)</script>' })
  expect(response.status).toBe(400)
  const { error } = await response.json()
  expect(error).toMatchObject({ name: 'ValidationError', message: expect.stringContaining('thẻ HTML') })
  expect(error.details.errors).toMatchObject([{ path: ['nameVi'] }])
})

it('takes what is right, and a whole form with the keys the panel adds', async () => {
  const created = await send('/collection-types/api::topic.topic', 'POST', {
    nameVi: 'Công chức',
    nameEn: '',
    slug: '',
    code: null,
  })
  expect(created.status).toBe(201)
  const { data } = await created.json()
  expect(data).toMatchObject({ nameVi: 'Công chức', slug: 'cong-chuc' })
  const saved = await send(`/collection-types/api::topic.topic/${data.documentId}`, 'PUT', {
    ...data,
    nameVi: 'Công chức, viên chức',
  })
  expect(saved.status).toBe(200)
})

it('takes the portal, a single document with components', async () => {
  const portal = {
    profileCode: 'MOHA',
    nameVi: 'Cổng thông tin điện tử Bộ Nội vụ',
    domain: 'moha.gov.vn',
    contact: { addressVi: 'Số 8 Tôn Thất Thuyết', phone: '024 62821016', email: 'websitemaster@moha.gov.vn' },
    links: [{ labelVi: 'Cổng Dịch vụ công', url: 'https://dichvucong.gov.vn/', kind: 'nationalServicePortal' }],
    attribution: [{ text: 'Nguồn: Cổng thông tin điện tử Bộ Nội vụ' }],
    accent: 'red',
    withEnglish: true,
  }
  const saved = await send('/single-types/api::portal.portal', 'PUT', portal)
  expect([200, 201]).toContain(saved.status)
  const wrong = await send('/single-types/api::portal.portal', 'PUT', { ...portal, domain: 'không phải' })
  expect((await wrong.json()).error.details.errors).toMatchObject([{ path: ['domain'] }])
})
