import {
  exampleArticle,
  exampleChannel,
  exampleDraftForComment,
  examplePage,
  examplePerson,
  examplePublicService,
  exampleSubPortal,
} from 'shared-types/fixtures'
import { expect, it } from 'vitest'
import { Planned } from '../examples/planned.ts'

const titles = (items: { title: string }[]) => items.map(({ title }) => title)

it('CCHC-2.2b renders trail and listing at each of three levels of channels', () => {
  const planned = new Planned([
    exampleChannel({ documentId: 'muc', slug: 'muc', nameVi: 'Mục' }),
    exampleChannel({ documentId: 'chuyen-muc', slug: 'chuyen-muc', nameVi: 'Chuyên mục', parentId: 'muc' }),
    exampleChannel({ documentId: 'thanh-phan', slug: 'thanh-phan', nameVi: 'Thành phần', parentId: 'chuyen-muc' }),
    exampleArticle({ documentId: 'sau', slug: 'sau', title: 'Ở bậc ba', channelId: 'thanh-phan' }),
  ])
  for (const slug of ['muc', 'chuyen-muc', 'thanh-phan'])
    expect(titles(planned.props('channel', `moha.gov.vn/chuyen-muc/${slug}/`).items)).toEqual(['Ở bậc ba'])
  expect(planned.props('article', 'moha.gov.vn/tin/sau/').chrome.breadcrumbs).toEqual([
    { kind: 'section', section: 'home', path: '/' },
    { kind: 'named', name: 'Mục', path: '/chuyen-muc/muc/' },
    { kind: 'named', name: 'Chuyên mục', path: '/chuyen-muc/chuyen-muc/' },
    { kind: 'named', name: 'Thành phần', path: '/chuyen-muc/thanh-phan/' },
  ])
  expect(planned.props('channel', 'moha.gov.vn/chuyen-muc/muc/').children).toEqual([
    { name: 'Chuyên mục', path: '/chuyen-muc/chuyen-muc/' },
  ])
})

it('CCHC-2.2c follows a new order of channels in the menu', () => {
  const planned = new Planned()
  const names = () =>
    planned.props('home', 'moha.gov.vn/').chrome.menu.flatMap((place) => (place.kind === 'named' ? [place.name] : []))
  expect(names()[0]).toBe('Tin tức – Sự kiện')
  planned.planner.update(
    [planned.source.put('channel:channel-tin-tuc', exampleChannel({ order: 9 }))],
    '2026-11-20T00:00:00.000Z',
  )
  expect(names().at(-1)).toBe('Tin tức – Sự kiện')
})

it('MOHA-8.2 has no page for a channel that is not approved', () => {
  const planned = new Planned([exampleChannel({ state: 'proposed' })])
  expect(planned.addresses()).not.toContain('moha.gov.vn/chuyen-muc/tin-tuc-su-kien/')
  expect(planned.props('article', 'moha.gov.vn/tin/hop-truc-tuyen-ve-cai-cach-hanh-chinh/').channel).toBeNull()
})

it('archives a channel by the month of first publication in Vietnam', () => {
  const planned = new Planned([
    exampleArticle({
      documentId: 'giao-thoa',
      slug: 'giao-thoa',
      title: 'Đêm cuối tháng',
      firstPublishedAt: '2026-09-30T17:00:00.000Z',
    }),
  ])
  expect(titles(planned.props('channelMonth', 'moha.gov.vn/chuyen-muc/tin-tuc-su-kien/2026-10/').items)).toContain(
    'Đêm cuối tháng',
  )
  expect(planned.addresses()).not.toContain('moha.gov.vn/chuyen-muc/tin-tuc-su-kien/2026-09/')
})

it('BP-7.3j-2 moves a draft from open to closed at the instant it closes', () => {
  const planned = new Planned()
  expect(planned.props('draftList', 'moha.gov.vn/du-thao/').open).toHaveLength(1)
  expect(planned.props('home', 'moha.gov.vn/').openDrafts).toHaveLength(1)
  planned.planner.update([], '2026-11-29T17:00:00.000Z')
  expect(planned.planner.nextBoundary()).toBe('2026-11-30T17:00:00.000Z')
  const { changed } = planned.planner.update([], '2026-11-30T17:00:00.000Z')
  expect(changed.map(({ path }) => path)).toEqual([
    '/du-thao/du-thao-quy-che-mau.json',
    '/du-thao/du-thao-quy-che-mau/',
    '/',
    '/du-thao.json',
    '/du-thao/',
    '/du-thao/loai/thuoc-tham-quyen.json',
    '/du-thao/loai/thuoc-tham-quyen/',
    '/du-thao/nam/2026.json',
    '/du-thao/nam/2026/',
  ])
  expect(planned.props('draft', 'moha.gov.vn/du-thao/du-thao-quy-che-mau/').phase).toBe('closed')
  expect(planned.props('draftList', 'moha.gov.vn/du-thao/')).toMatchObject({
    open: [],
    years: [{ name: '2026', path: '/du-thao/nam/2026/', count: 1 }],
  })
})

it('BP-7.3j-2 renews the days left on page, list and home at midnight in Việt Nam', () => {
  const planned = new Planned()
  expect(planned.props('draft', 'moha.gov.vn/du-thao/du-thao-quy-che-mau/').daysLeft).toBe(10)
  expect(planned.planner.nextBoundary()).toBe('2026-11-20T17:00:00.000Z')
  const { changed } = planned.planner.update([], '2026-11-20T17:00:00.000Z')
  expect(changed.map(({ path }) => path)).toEqual([
    '/du-thao/du-thao-quy-che-mau/',
    '/',
    '/du-thao/',
    '/du-thao/loai/thuoc-tham-quyen/',
  ])
  expect(planned.props('home', 'moha.gov.vn/').openDrafts[0]?.daysLeft).toBe(9)
  expect(planned.props('draftList', 'moha.gov.vn/du-thao/').open[0]?.daysLeft).toBe(9)
})

it('HY-7.10 has a list of its own for each of the four classes, and says the class of each draft', () => {
  const classes = ['normativeForCouncil', 'normativeForCommittee', 'otherForCommittee', 'ownAuthority'] as const
  const planned = new Planned(
    classes.map((draftClass, at) => exampleDraftForComment({ documentId: `d${at}`, slug: `d${at}`, draftClass })),
  )
  const front = planned.props('draftList', 'moha.gov.vn/du-thao/')
  expect(front.classes.map(({ draftClass }) => draftClass)).toEqual(classes)
  for (const { draftClass, path } of front.classes)
    for (const card of planned.props('draftList', `moha.gov.vn${path}`).open) expect(card.draftClass).toBe(draftClass)
})

it('HY-7.10 filters drafts by each class', () => {
  const planned = new Planned([
    exampleDraftForComment({ documentId: 'chinh-sach', slug: 'chinh-sach', draftClass: 'policy', title: 'Chính sách' }),
  ])
  expect(titles(planned.props('draftList', 'moha.gov.vn/du-thao/loai/chinh-sach/').open)).toEqual(['Chính sách'])
})

it('HY-7.8b shows promoted services on home, and every service by field', () => {
  const planned = new Planned([
    examplePublicService({
      documentId: 'khac',
      slug: 'khac',
      name: 'Dịch vụ khác',
      fieldTopicId: null,
      promoted: false,
    }),
  ])
  expect(planned.props('home', 'moha.gov.vn/').services.map(({ name }) => name)).toEqual(['Cấp lại giấy xác nhận mẫu'])
  expect(
    planned.props('serviceList', 'moha.gov.vn/dich-vu-cong/').groups.map(({ name, items }) => [name, items.length]),
  ).toEqual([
    ['Cải cách hành chính', 1],
    [null, 1],
  ])
})

it('MOHA-15.2 lists online services of sub-portals on the main portal, with their address there, as long as those are live', () => {
  const service = (documentId: string, serviceLevel: 2 | 3) =>
    examplePublicService({
      ...{ documentId, slug: documentId, name: `Dịch vụ ${documentId}`, fieldTopicId: 'topic-cai-cach', serviceLevel },
      ...{ channelId: null, subPortalId: 'subportal-vucchc' },
    })
  const planned = new Planned([service('muc-3', 3), service('muc-2', 2)])
  const names = (address: string) => planned.props('serviceList', address).groups.flatMap(({ items }) => items)
  const online = { name: 'Dịch vụ muc-3', path: 'https://vucchc.moha.gov.vn/dich-vu-cong/muc-3/' }
  expect(names('moha.gov.vn/dich-vu-cong/')).toContainEqual(expect.objectContaining(online))
  expect(JSON.stringify(names('moha.gov.vn/dich-vu-cong/'))).not.toContain('muc-2')
  const here = names('vucchc.moha.gov.vn/dich-vu-cong/').filter(({ path }) => path.startsWith('/'))
  expect(here).toHaveLength(2)
  const suspended = planned.source.put('subPortal:subportal-vucchc', exampleSubPortal({ status: 'suspended' }))
  planned.planner.update([suspended], '2026-11-20T00:00:00.000Z')
  expect(JSON.stringify(names('moha.gov.vn/dich-vu-cong/'))).not.toContain('muc-3')
})

it('MOHA-6.1 MOHA-6.4 lists hosted and independent sub-portals with who answers for them, and gives only live hosted ones a host', () => {
  const planned = new Planned([
    exampleSubPortal({
      documentId: 'doc-lap',
      label: 'ttt',
      nameVi: 'Thanh tra',
      mode: 'independent',
      url: 'https://thanhtra.example.vn/',
      kind: 'department',
    }),
    exampleSubPortal({ documentId: 'tam-ngung', label: 'tam', nameVi: 'Tạm ngưng', status: 'suspended' }),
  ])
  expect(
    planned
      .props('unitList', 'moha.gov.vn/don-vi/')
      .subPortals.map(({ kind, items }) => [kind, items.map(({ href, responsible }) => [href, responsible])]),
  ).toEqual([
    ['unit', [['https://vucchc.moha.gov.vn/', 'Trần Văn Mẫu']]],
    ['department', [['https://thanhtra.example.vn/', 'Trần Văn Mẫu']]],
  ])
  expect(planned.planner.hosts()).toEqual([
    { host: 'moha.gov.vn', label: null, aliases: [] },
    { host: 'vucchc.moha.gov.vn', label: 'vucchc', aliases: [] },
  ])
})

it('BP-2.2 groups the directory of sub-portals by kind', () => {
  const kinds = ['department', 'specialPurpose', 'district', 'department'] as const
  const planned = new Planned(
    kinds.map((kind, index) =>
      exampleSubPortal({ documentId: `sub-${index}`, label: `so-${index}`, nameVi: `Sở ${index}`, kind }),
    ),
  )
  const { subPortals } = planned.props('unitList', 'moha.gov.vn/don-vi/')
  const groups = subPortals.map(({ kind, items }) => [kind, items.map(({ label }) => label)])
  expect(Object.fromEntries(groups)).toMatchObject({
    department: ['so-0', 'so-3'],
    district: ['so-2'],
    specialPurpose: ['so-1'],
  })
})

it('takes every page of a suspended sub-portal away', () => {
  const planned = new Planned()
  const there = planned.addresses().filter((address) => address.startsWith('vucchc.'))
  const suspended = exampleSubPortal({ status: 'suspended' })
  const { removed } = planned.planner.update(
    [planned.source.put('subPortal:subportal-vucchc', suspended)],
    '2026-11-20T00:00:00.000Z',
  )
  expect(removed.map(({ host, path }) => `${host}${path}`).sort()).toEqual(there.sort())
})

it('BP-7.3n lists a channel of a sub-portal on that host only', () => {
  const planned = new Planned([exampleChannel({ documentId: 'rieng', slug: 'rieng', subPortalId: 'subportal-vucchc' })])
  expect(planned.addresses().filter((address) => address.endsWith('/chuyen-muc/rieng/'))).toEqual([
    'vucchc.moha.gov.vn/chuyen-muc/rieng/',
  ])
})

it('HY-7.7 BP-7.3g lists people in office by unit with official contact only, leaders first', () => {
  const planned = new Planned([
    examplePerson({ documentId: 'chuyen-vien', slug: 'chuyen-vien', fullName: 'An', order: 0, isLeader: false }),
    examplePerson({ documentId: 'da-nghi', slug: 'da-nghi', active: false }),
  ])
  const { groups, total } = planned.props('people', 'moha.gov.vn/danh-ba/')
  expect(total).toBe(2)
  expect(groups.map(({ unit, people }) => [unit?.path, people.map(({ fullName }) => fullName)])).toEqual([
    ['/don-vi/vucchc/', ['Trần Văn Mẫu', 'An']],
  ])
  expect(Object.keys(groups[0]?.people[0] ?? {}).sort()).toEqual([
    'email',
    'fax',
    'fullName',
    'isLeader',
    'path',
    'phone',
    'portrait',
    'position',
    'unit',
  ])
  expect(planned.props('unit', 'moha.gov.vn/don-vi/vucchc/').people).toHaveLength(2)
})

it('MOHA-5.1e keeps internal procedures and hidden pages out of every tree', () => {
  const planned = new Planned([
    examplePage({ documentId: 'noi-bo', slug: 'noi-bo', kind: 'internalProcedure' }),
    examplePage({ documentId: 'an', slug: 'an', publicVisible: false }),
  ])
  expect(planned.addresses().filter((address) => address.includes('/trang/'))).toEqual([
    'moha.gov.vn/trang/gioi-thieu.json',
    'moha.gov.vn/trang/gioi-thieu/',
  ])
})

it('MOHA-11.1c BP-7.3h carries address, telephone, fax and e-mail on every page', () => {
  expect(new Planned().props('notFound', 'moha.gov.vn/404.html').chrome.footer).toMatchObject({
    address: 'Số 8 Tôn Thất Thuyết, Hà Nội',
    phone: '(84-024) 62821016',
    fax: '(84-024) 62821020',
    email: 'websitemaster@moha.gov.vn',
  })
})

it('has a page for what is not there and one for no connection in every language, not to be indexed', () => {
  const planned = new Planned()
  for (const address of ['404.html', 'en/404/'])
    expect(planned.props('notFound', `moha.gov.vn/${address}`).chrome.indexable).toBe(false)
  for (const address of ['ngoai-tuyen/', 'en/ngoai-tuyen/'])
    expect(planned.props('offline', `moha.gov.vn/${address}`).chrome.indexable).toBe(false)
  expect(JSON.stringify(planned.props('sitemap', 'moha.gov.vn/sitemap-trang.xml'))).not.toMatch(/404|ngoai-tuyen/)
})

it('MOHA-2.5 carries the rights notice in feeds', () => {
  const feed = new Planned().props('feed', 'moha.gov.vn/chuyen-muc/tin-tuc-su-kien/rss.xml')
  expect(feed.rights).toBe('Nguồn: Cổng thông tin điện tử Bộ Nội vụ')
  expect(feed.items.map(({ url }) => url)).toEqual(['https://moha.gov.vn/tin/hop-truc-tuyen-ve-cai-cach-hanh-chinh/'])
})

it('lists documents in sitemaps by month with language pairs, and lists in the standing one', () => {
  const planned = new Planned([
    exampleArticle({ locale: 'en', slug: 'online-meeting', firstPublishedAt: '2026-11-02T00:00:00.000Z' }),
  ])
  const [pair] = planned.props('sitemap', 'moha.gov.vn/sitemap-2026-11.xml').urls
  expect(pair).toMatchObject({
    url: 'https://moha.gov.vn/en/tin/online-meeting/',
    links: [{ lang: 'vi' }, { lang: 'en' }, { lang: 'x-default' }],
  })
  expect(planned.props('sitemapIndex', 'moha.gov.vn/sitemap-index.xml').sitemaps).toEqual([
    'https://moha.gov.vn/sitemap-trang.xml',
    'https://moha.gov.vn/sitemap-2026-11.xml',
    'https://moha.gov.vn/sitemap-2026-10.xml',
  ])
})

it('MOHA-2.5 has every list as data beside it, with whole addresses and how to name the source', () => {
  const planned = new Planned()
  const addresses = planned.addresses()
  const lists = ['van-ban/', 'van-ban/loai/quyet-dinh/', 'van-ban/nam/2024/', 'du-thao/', 'dich-vu-cong/', 'danh-ba/']
  for (const list of [...lists, 'don-vi/', 'chuyen-muc/tin-tuc-su-kien/', 'chuyen-muc/tin-tuc-su-kien/2026-10/'])
    expect(addresses, list).toContain(`moha.gov.vn/${list.slice(0, -1)}.json`)
  const { json } = planned.props('documentData', 'moha.gov.vn/van-ban.json')
  expect(JSON.parse(json)).toMatchObject({
    url: 'https://moha.gov.vn/van-ban/',
    total: 1,
    items: [{ number: '100/QĐ-VD', path: 'https://moha.gov.vn/van-ban/100-qd-vd/' }],
    feeds: [{ format: 'rss', path: 'https://moha.gov.vn/van-ban/rss.xml' }, { format: 'atom' }],
    attribution: planned.props('home', 'moha.gov.vn/').chrome.footer.attribution,
  })
})

it('says nothing in the data of a list that is another thing tomorrow', () => {
  const { json } = new Planned().props('documentData', 'moha.gov.vn/du-thao.json')
  expect(JSON.parse(json).open).toHaveLength(1)
  expect(json).not.toContain('daysLeft')
})

it('HY-3.1 has feeds of legal documents, drafts and services, the newest by publication first', () => {
  const planned = new Planned([
    exampleDraftForComment({ documentId: 'moi', slug: 'moi', title: 'Mới', firstPublishedAt: '2026-11-19T00:00:00Z' }),
  ])
  expect(titles(planned.props('feed', 'moha.gov.vn/du-thao/rss.xml').items)[0]).toBe('Mới')
  expect(planned.props('feed', 'moha.gov.vn/van-ban/atom.xml')).toMatchObject({
    section: 'legalDocuments',
    link: 'https://moha.gov.vn/van-ban/',
    items: [{ url: 'https://moha.gov.vn/van-ban/100-qd-vd/' }],
  })
  expect(planned.props('feed', 'moha.gov.vn/dich-vu-cong/rss.xml').items).toHaveLength(1)
  expect(planned.props('legalDocumentList', 'moha.gov.vn/van-ban/').chrome.feeds.map(({ path }) => path)).toEqual([
    '/van-ban/rss.xml',
    '/van-ban/atom.xml',
  ])
})

it('HY-7.8b leads from home only to services that can be asked for online', () => {
  const planned = new Planned([
    examplePublicService({ documentId: 'hai', slug: 'hai', name: 'Mức hai', serviceLevel: 2, promoted: true }),
  ])
  expect(planned.props('home', 'moha.gov.vn/').services.map(({ name }) => name)).toEqual(['Cấp lại giấy xác nhận mẫu'])
})

it('says how far a service goes online: as its editor says, else by its level', () => {
  const service = (serviceLevel: 2 | 3 | 4, mode: 'full' | 'partial' | null) =>
    examplePublicService({ documentId: `s${serviceLevel}`, slug: `s${serviceLevel}`, serviceLevel, mode })
  const planned = new Planned([service(2, null), service(3, null), service(4, 'partial')])
  const modeAt = (level: number) => planned.props('service', `moha.gov.vn/dich-vu-cong/s${level}/`).mode
  expect([modeAt(2), modeAt(3), modeAt(4)]).toEqual([null, 'partial', 'partial'])
})
