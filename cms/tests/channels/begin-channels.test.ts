import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'

let cms: BootedCms
beforeAll(async () => {
  cms = await bootStrapi()
})
afterAll(() => cms?.stop())

const portal = 'api::portal.portal'

async function choose(profileCode: string): Promise<void> {
  const { strapi } = cms
  const there = await strapi.documents(portal).findFirst()
  const contact = { addressVi: 'Số 1, Hưng Yên', phone: '0221 000 0000', email: 'cong@example.gov.vn' }
  const data: object = { profileCode, nameVi: 'Cổng', domain: 'example.gov.vn', contact }
  if (there) await strapi.documents(portal).update({ documentId: there.documentId, data: { profileCode } as object })
  else await strapi.documents(portal).create({ data: { ...data } })
}

const slugs = async () => {
  const channels = await cms.strapi.documents('api::channel.channel').findMany({ sort: 'order' })
  return channels.filter(({ state }) => state === 'approved').map(({ slug }) => slug)
}

it('HY-7.5 a portal under this regulation begins with the channel of the mass organisations', async () => {
  await choose('HY')
  expect(await slugs()).toEqual(['doan-the'])
})

it('leaves the channels as people made them when the portal is saved again', async () => {
  const [channel] = await cms.strapi.documents('api::channel.channel').findMany()
  await cms.strapi.documents('api::channel.channel').delete({ documentId: channel?.documentId ?? '' })
  await choose('HY')
  expect(await slugs()).toEqual([])
})

it('BP-7.3c BP-7.3f a portal under this regulation begins with the four scopes of news and the four groups of plans', async () => {
  await choose('BP')
  expect(await slugs()).toEqual([
    'thong-bao',
    ...['tin-trong-tinh', 'tin-trong-nuoc', 'tin-the-gioi', 'tin-theo-linh-vuc'],
    ...['chien-luoc-quy-hoach', 'keu-goi-dau-tu', 'su-dung-dat', 'tai-nguyen-moi-truong'],
  ])
})

it('CCHC-5.1 a portal that has channels keeps its menu: those of another regulation stand beside it', async () => {
  await choose('CCHC')
  const channels = await cms.strapi.documents('api::channel.channel').findMany()
  const inMenu = channels.filter(({ showInMenu }) => showInMenu).length
  expect([channels.length, inMenu]).toEqual([14, 9])
})
