import { projectKinds } from 'shared-types/content'
import { exampleProject } from 'shared-types/fixtures'
import { expect, it } from 'vitest'
import { Planned } from '../examples/planned.ts'

const titles = (items: { title: string }[]) => items.map(({ title }) => title)

const project = (documentId: string, overrides: Parameters<typeof exampleProject>[0] = {}) =>
  exampleProject({ documentId, slug: documentId, title: documentId, ...overrides })

it('BP-7.3f each of the four groups of plans has a list and feeds of its own, with its count', () => {
  const groups = {
    plan: 'chien-luoc-quy-hoach',
    investmentCall: 'keu-goi-dau-tu',
    landUse: 'su-dung-dat',
    resource: 'tai-nguyen-moi-truong',
  } as const
  const kinds = Object.keys(groups) as (keyof typeof groups)[]
  const planned = new Planned(kinds.map((kind) => project(`du-an-${kind}`, { kind, closingAt: null })))
  const counted = planned.props('projectList', 'moha.gov.vn/du-an/').kinds
  for (const kind of kinds) {
    const path = `/du-an/loai/${groups[kind]}/`
    expect(counted).toContainEqual({ projectKind: kind, path, count: 1, current: false })
    expect(titles(planned.props('projectList', `moha.gov.vn${path}`).items)).toEqual([`du-an-${kind}`])
    for (const format of ['rss', 'atom'])
      expect(planned.props('feed', `moha.gov.vn${path}${format}.xml`).items).toHaveLength(1)
  }
})

it('BP-7.3f a group is there also while it is empty', () => {
  const { kinds } = new Planned().props('projectList', 'moha.gov.vn/du-an/')
  expect(kinds.map(({ projectKind }) => projectKind)).toEqual([...projectKinds])
  expect(new Planned().props('projectList', 'moha.gov.vn/du-an/loai/su-dung-dat/').total).toBe(0)
})

it('BP-7.3i lists tenders that are open by their closing, before the others', () => {
  const planned = new Planned([
    project('dong-sau', { closingAt: '2027-02-01T02:00:00.000Z' }),
    project('dong-truoc', { closingAt: '2026-12-01T02:00:00.000Z' }),
    project('da-dong', { closingAt: '2026-10-30T02:00:00.000Z' }),
  ])
  const list = planned.props('projectList', 'moha.gov.vn/du-an/loai/dau-thau/')
  expect(titles(list.open)).toEqual(['dong-truoc', 'Gói thầu mua sắm máy chủ', 'dong-sau'])
  expect(list.open[0]).toMatchObject({ bidding: 'open', closingAt: '2026-12-01T02:00:00.000Z' })
  expect(list.items).toMatchObject([{ title: 'da-dong', bidding: 'closed' }])
})

it('BP-7.3i a tender is marked closed at the instant it closes, on its page and in its lists', () => {
  const planned = new Planned()
  const tender = 'moha.gov.vn/du-an/goi-thau-may-chu/'
  expect(planned.props('project', tender)).toMatchObject({ bidding: 'open', closingAt: '2026-12-15T02:00:00.000Z' })
  planned.planner.update([], '2026-12-15T01:59:59.999Z')
  expect(planned.props('project', tender).bidding).toBe('open')
  const { changed } = planned.planner.update([], '2026-12-15T02:00:00.000Z')
  expect(changed.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      '/du-an/goi-thau-may-chu.json',
      '/du-an/goi-thau-may-chu/',
      '/du-an/',
      '/du-an/loai/dau-thau/',
      '/du-an/loai/dau-thau/nam/2026/',
    ]),
  )
  // "open" as an editor wrote it months ago does not stand beside "closed".
  expect(planned.props('project', tender)).toMatchObject({ bidding: 'closed', stage: null })
  expect(planned.props('projectList', 'moha.gov.vn/du-an/')).toMatchObject({
    open: [],
    items: [{ bidding: 'closed' }],
  })
})

it.each(['investment', 'tender', 'procurement'] as const)('BP-7.3i there is a list of kind %s', (kind) => {
  const planned = new Planned([project('moi', { kind })])
  const { path } =
    planned.props('projectList', 'moha.gov.vn/du-an/').kinds.find((one) => one.projectKind === kind) ?? {}
  expect(titles(planned.props('projectList', `moha.gov.vn${path}`).open)).toContain('moi')
})

it('BP-7.3i a tender called off takes no bids, though its closing time is to come', () => {
  const planned = new Planned([exampleProject({ stage: 'cancelled' })])
  expect(planned.props('project', 'moha.gov.vn/du-an/goi-thau-may-chu/')).toMatchObject({
    bidding: null,
    stage: 'cancelled',
  })
  expect(planned.props('projectList', 'moha.gov.vn/du-an/').open).toEqual([])
})

it('BP-7.3k lists research programmes with owner and period', () => {
  const planned = new Planned([
    project('de-tai', {
      ...{ kind: 'research', closingAt: null, stage: 'inProgress', startsOn: '2026-03-01', endsOn: '2027-09-30' },
      ...{ ownerUnitId: null, ownerName: 'Viện Khoa học tổ chức nhà nước' },
    }),
  ])
  expect(planned.props('projectList', 'moha.gov.vn/du-an/loai/khoa-hoc-cong-nghe/').items).toMatchObject([
    { owner: 'Viện Khoa học tổ chức nhà nước', startsOn: '2026-03-01', endsOn: '2027-09-30', stage: 'inProgress' },
  ])
})

it('MOHA-2.5 every list of projects has its data beside it', () => {
  const addresses = new Planned().addresses()
  for (const list of ['du-an', 'du-an/nam/2026', 'du-an/loai/dau-thau', 'du-an/loai/su-dung-dat'])
    expect(addresses).toContain(`moha.gov.vn/${list}.json`)
})

it('MOHA-9.1 keeps projects by year of publication, all of a year on one page', () => {
  const old = Array.from({ length: 25 }, (_, n) =>
    project(`cu-${n}`, {
      closingAt: null,
      firstPublishedAt: `2025-03-${String(n + 1).padStart(2, '0')}T02:00:00.000Z`,
    }),
  )
  const planned = new Planned(old)
  const list = planned.props('projectList', 'moha.gov.vn/du-an/')
  expect(list.total).toBe(26)
  expect(list.items).toHaveLength(20)
  expect(list.years).toEqual([
    { name: '2026', path: '/du-an/nam/2026/', count: 1 },
    { name: '2025', path: '/du-an/nam/2025/', count: 25 },
  ])
  expect(planned.props('projectList', 'moha.gov.vn/du-an/nam/2025/').items).toHaveLength(25)
  expect(planned.props('projectList', 'moha.gov.vn/du-an/loai/dau-thau/nam/2025/').items).toHaveLength(25)
})
