import { exampleArticle, exampleChannel, exampleUnit } from 'shared-types/fixtures'
import { shippedProfiles } from 'shared-types/policy'
import { expect, it } from 'vitest'
import { Planned } from '../examples/planned.ts'

const titles = (items: { title: string }[]) => items.map(({ title }) => title)
const article = (documentId: string, overrides: Parameters<typeof exampleArticle>[0] = {}) =>
  exampleArticle({ documentId, slug: documentId, title: documentId, ...overrides })

const planned = () =>
  new Planned([
    exampleUnit({ documentId: 'unit-van-phong', code: 'vp', nameVi: 'Văn phòng', nameEn: null, order: 9 }),
    article('cua-van-phong', { owningUnitId: 'unit-van-phong', firstPublishedAt: '2026-09-01T02:00:00.000Z' }),
    article('khong-don-vi', { owningUnitId: null }),
  ])

it('HY-7.3 lists news of the department and its units, with the units as plain links with counts', () => {
  const list = planned().props('newsList', 'moha.gov.vn/tin/')
  expect(list.total).toBe(3)
  expect(titles(list.items)).toContain('khong-don-vi')
  expect(list.units).toContainEqual({ name: 'Văn phòng', path: '/tin/don-vi/vp/', count: 1, current: false })
})

it('HY-7.3 the filter by unit shows that unit’s news and nobody else’s, whole months behind it', () => {
  const list = planned().props('newsList', 'moha.gov.vn/tin/don-vi/vp/')
  expect(titles(list.items)).toEqual(['cua-van-phong'])
  expect(list.units.filter(({ current }) => current).map(({ name }) => name)).toEqual(['Văn phòng'])
  expect(list.months).toEqual([{ name: '2026-09', path: '/tin/don-vi/vp/thang/2026-09/', count: 1 }])
  expect(titles(planned().props('newsList', 'moha.gov.vn/tin/don-vi/vp/thang/2026-09/').items)).toEqual([
    'cua-van-phong',
  ])
})

it('HY-7.3 each item of the list has its page, and each unit’s news its feeds', () => {
  const plan = planned()
  const addresses = plan.addresses()
  for (const { path } of plan.props('newsList', 'moha.gov.vn/tin/').items)
    expect(addresses).toContain(`moha.gov.vn${path}`)
  for (const format of ['rss', 'atom'])
    expect(plan.props('feed', `moha.gov.vn/tin/don-vi/vp/${format}.xml`)).toMatchObject({
      title: expect.stringMatching(/^Văn phòng – /),
      items: [{ url: 'https://moha.gov.vn/tin/cua-van-phong/' }],
    })
})

it('HY-7.3 a unit’s page leads to its news, where it has any', () => {
  const plan = planned()
  expect(plan.props('unit', 'moha.gov.vn/don-vi/vp/').news).toEqual({ path: '/tin/don-vi/vp/' })
  expect(plan.props('unit', 'moha.gov.vn/don-vi/bo/').news).toBeNull()
})

it('HY-7.5 BP-7.3c the channels a regulation begins with list their items', () => {
  const scopes = ['BP-7.3c', 'HY-7.5'].flatMap((source) =>
    shippedProfiles.flatMap(({ channels }) => channels.filter((channel) => channel.source === source)),
  )
  expect(scopes.map(({ slug }) => slug)).toEqual([
    ...['tin-trong-tinh', 'tin-trong-nuoc', 'tin-the-gioi', 'tin-theo-linh-vuc'],
    'doan-the',
  ])
  const plan = new Planned(
    scopes.flatMap(({ slug, nameVi }) => [
      exampleChannel({ documentId: `channel-${slug}`, slug, nameVi, nameEn: null }),
      article(`tin-cua-${slug}`, { channelId: `channel-${slug}` }),
    ]),
  )
  for (const { slug, nameVi } of scopes)
    expect(plan.props('channel', `moha.gov.vn/chuyen-muc/${slug}/`)).toMatchObject({
      name: nameVi,
      items: [{ title: `tin-cua-${slug}` }],
    })
})
