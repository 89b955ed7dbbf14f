import {
  exampleFile,
  examplePage,
  examplePerson,
  examplePortal,
  examplePublicService,
  exampleSubPortal,
  exampleUnit,
} from 'shared-types/fixtures'
import { shippedProfiles } from 'shared-types/policy'
import { expect, it } from 'vitest'
import { Planned } from '../examples/planned.ts'

const office = examplePortal().contact
const map = exampleFile({ documentId: 'file-ban-do', digest: 'c'.repeat(64), name: 'ban-do.png', mime: 'image/png' })
const ownPage = (kind: ReturnType<typeof examplePage>['kind'], slug: string) =>
  examplePage({ documentId: slug, slug, kind, title: `Trang ${slug}` })

it('MOHA-11.1c CCHC-7.1a-1 BP-7.3h shows address, telephone, fax and e-mail on the contact page as the portal states them', () => {
  const { chrome } = new Planned().props('contact', 'moha.gov.vn/lien-he/')
  const { address, phone, fax, email } = chrome.footer
  expect({ address, phone, fax, email }).toEqual({
    address: office.addressVi,
    phone: office.phone,
    fax: office.fax,
    email: office.email,
  })
})

it('shows hours, the map with its text and the way in words on the contact page', () => {
  const contact = { ...office, hoursVi: 'Giờ hành chính', mapFileId: 'file-ban-do', directionsVi: 'Cạnh bến xe' }
  const planned = new Planned([examplePortal({ contact }), { ...map, alternativeText: 'Bản đồ' }])
  const props = planned.props('contact', 'moha.gov.vn/lien-he/')
  expect(props).toMatchObject({ hours: 'Giờ hành chính', directions: 'Cạnh bến xe', map: { alt: 'Bản đồ' } })
  expect(planned.addresses()).toContain(`moha.gov.vn${props.map?.src}`)
})

it('shows no map of the main house on a sub-portal with an address of its own', () => {
  const contact = { ...office, mapFileId: 'file-ban-do', directionsVi: 'Cạnh bến xe' }
  const at = (address: string | null) =>
    new Planned([
      examplePortal({ contact }),
      map,
      exampleUnit({ documentId: exampleSubPortal().unitId, address }),
    ]).props('contact', 'vucchc.moha.gov.vn/lien-he/')
  expect(at('Số 1 phố Khác')).toMatchObject({ map: null, directions: null })
  expect(at(null)).toMatchObject({ directions: 'Cạnh bến xe' })
})

it('CCHC-4.2dd HY-14.3 leads from the contact page to the guide for those who send news', () => {
  const { pages } = new Planned([ownPage('submissionGuide', 'gui-tin')]).props('contact', 'moha.gov.vn/lien-he/')
  expect(pages).toEqual([{ name: 'Trang gui-tin', path: '/trang/gui-tin/' }])
})

it('HY-4.3 reaches the guide for those who send news, and RSS, from the home page in one step', () => {
  const { chrome } = new Planned([ownPage('submissionGuide', 'gui-tin')]).props('home', 'moha.gov.vn/')
  expect(chrome.footer.pages.map(({ path }) => path)).toContain('/trang/gui-tin/')
  expect(chrome.feeds.map(({ path }) => path)).toContain('/rss.xml')
})

it('lists every section, channel, standing page and sub-portal on the site map', () => {
  const planned = new Planned()
  const props = planned.props('overview', 'moha.gov.vn/so-do-trang/')
  expect(props.sections.map(({ path }) => path)).toEqual([
    '/',
    '/van-ban/',
    '/du-thao/',
    '/dich-vu-cong/',
    '/hoi-dap/',
    '/khao-sat/',
    '/lich-cong-tac/',
    '/su-kien/',
    '/so-lieu/',
    '/du-an/',
    '/thu-vien/',
    '/thong-bao/',
    '/don-vi/',
    '/danh-ba/',
    '/lien-he/',
    '/tim-kiem/',
  ])
  expect(props.channels.map(({ path }) => path)).toEqual([
    '/chuyen-muc/tin-tuc-su-kien/',
    '/chuyen-muc/van-ban/',
    '/chuyen-muc/du-thao/',
    '/chuyen-muc/dich-vu-cong/',
  ])
  expect(props.pages.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['/quyen-rieng-tu/', '/tro-nang/', '/tich-hop/']),
  )
  expect(props.subPortals.map(({ label }) => label)).toEqual(['vucchc'])
})

it('has the statements of every portal in each of its languages, and lists them in its foot and sitemap', () => {
  const planned = new Planned()
  for (const host of ['moha.gov.vn', 'vucchc.moha.gov.vn'])
    for (const home of ['/', '/en/'])
      for (const folder of ['quyen-rieng-tu', 'tro-nang', 'tich-hop']) {
        const path = `${home}${folder}/`
        const { chrome } = planned.props('statement', `${host}${path}`)
        expect(chrome.footer.fixed.map((place) => place.path)).toContain(path)
        expect(planned.props('sitemap', `${host}/sitemap-trang.xml`).urls.map(({ url }) => url)).toContain(
          `https://${host}${path}`,
        )
      }
})

it('leads from a statement’s address to the page editors wrote in its place, and names only that', () => {
  const planned = new Planned([ownPage('privacy', 'rieng-tu')])
  expect(planned.props('moved', 'moha.gov.vn/quyen-rieng-tu/')).toMatchObject({ to: '/trang/rieng-tu/' })
  expect(planned.props('statement', 'moha.gov.vn/en/quyen-rieng-tu/').chrome.alternates).toEqual([])
  const { footer } = planned.props('home', 'moha.gov.vn/').chrome
  expect(footer.fixed.map(({ path }) => path)).not.toContain('/quyen-rieng-tu/')
  expect(footer.pages.map(({ path }) => path)).toContain('/trang/rieng-tu/')
})

it('BP-6.3 tells in the integration guide where feeds and lists with data are', () => {
  const { followed, sections } = new Planned().props('statement', 'moha.gov.vn/tich-hop/')
  expect(followed[0]).toMatchObject({
    rss: '/chuyen-muc/tin-tuc-su-kien/rss.xml',
    atom: '/chuyen-muc/tin-tuc-su-kien/atom.xml',
  })
  expect(sections.map(({ path }) => path)).toContain('/van-ban/')
})

it('HY-7.1 BP-7.3a shows introduction, strategy and map beside the units, and the units above them', () => {
  const planned = new Planned([ownPage('introduction', 'a-gioi-thieu'), ownPage('strategy', 'chien-luoc')])
  expect(planned.props('unitList', 'moha.gov.vn/don-vi/').about.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['/trang/a-gioi-thieu/', '/trang/chien-luoc/']),
  )
  expect(planned.props('page', 'moha.gov.vn/trang/chien-luoc/').chrome.breadcrumbs.at(-1)).toEqual({
    kind: 'section',
    section: 'units',
    path: '/don-vi/',
  })
})

it('HY-7.1 names in the organisation chart who leads a unit', () => {
  const planned = new Planned([
    examplePerson({
      documentId: 'truong',
      fullName: 'Lê Trưởng',
      position: 'Vụ trưởng',
      unitId: 'unit-vu-cchc',
      isLeader: true,
    }),
    examplePerson({ documentId: 'vien', slug: 'vien', fullName: 'Trần Viên', unitId: 'unit-vu-cchc', isLeader: false }),
  ])
  const [ministry] = planned.props('unitList', 'moha.gov.vn/don-vi/').units
  const leaders = ministry?.children[0]?.leaders.map(({ name }) => name)
  expect(leaders).toContain('Lê Trưởng')
  expect(leaders).not.toContain('Trần Viên')
})

it.each([
  ['HY', ['Trưởng Ban', 'Phó Trưởng Ban', 'Ủy viên']],
  ['BP', ['Trưởng ban biên tập', 'Phó Trưởng ban', 'Thư ký', 'Thành viên']],
])('HY-13.1 BP-18.1 names on the masthead the titles regulation %s gives', (profileCode, titles) => {
  const decision = 'Quyết định số 1/QĐ'
  const planned = new Planned([
    examplePortal({ profileCode, boardDecisionRef: decision }),
    ownPage('masthead', 'ban-bien-tap'),
  ])
  const { board } = planned.props('page', 'moha.gov.vn/trang/ban-bien-tap/')
  expect(board?.titlesVi.slice(0, titles.length)).toEqual(titles)
  expect(board?.decision).toBe(decision)
})

it('BP-18.1 says how the board works', () => {
  const planned = new Planned([examplePortal({ profileCode: 'BP' }), ownPage('masthead', 'ban-bien-tap')])
  expect(planned.props('page', 'moha.gov.vn/trang/ban-bien-tap/').board?.workingMode).toBe('mixed')
})

it('gives a portal and a sub-portal the emblem they chose, with its file on their own host', () => {
  const emblem = exampleFile({ documentId: 'file-bieu-trung', digest: 'd'.repeat(64), name: 'bieu-trung.png' })
  const planned = new Planned([exampleSubPortal({ emblemFileId: 'file-bieu-trung' }), emblem])
  const { src = '' } = planned.props('home', 'vucchc.moha.gov.vn/').chrome.portal.emblem ?? {}
  expect(planned.addresses()).toContain(`vucchc.moha.gov.vn${src}`)
  expect(planned.props('home', 'moha.gov.vn/').chrome.portal.emblem).toBeNull()
})

it('BP-5.1 names the managing unit in the foot and in the statements', () => {
  const planned = new Planned([examplePortal({ managingUnitId: 'unit-vu-cchc' })])
  const { chrome, managingUnit } = planned.props('statement', 'moha.gov.vn/quyen-rieng-tu/')
  expect(chrome.footer.managingUnit).toBe(managingUnit?.name)
})

it('MIC-p14 MIC-p5a MOHA-3.1b shows on home the links editors keep, and follows a change of them', () => {
  const planned = new Planned()
  const link = {
    labelVi: 'CSDL quốc gia về pháp luật',
    labelEn: null,
    url: 'https://vbpl.vn/',
    kind: 'nationalLegalDb',
  } as const
  const { changed } = planned.planner.update(
    [planned.source.put('portal:portal', examplePortal({ links: [link] }))],
    '2026-11-20T00:00:00.000Z',
  )
  expect(changed.map(({ path }) => path)).toContain('/')
  expect(planned.props('home', 'moha.gov.vn/').chrome.footer.links).toEqual([
    { name: link.labelVi, url: link.url, kind: link.kind },
  ])
})

it('MIC-p9b MOHA-6.2 knows a portal’s own domain and further names, and keeps the level-4 host canonical', () => {
  const planned = new Planned([
    exampleSubPortal({ domain: 'caicachhanhchinh.gov.vn', aliasDomains: ['cchc.vn', 'vucchc.moha.gov.vn'] }),
  ])
  expect(planned.planner.hosts()[1]?.aliases).toEqual(['caicachhanhchinh.gov.vn', 'cchc.vn'])
  expect(planned.props('home', 'vucchc.moha.gov.vn/').chrome.canonical).toBe('https://vucchc.moha.gov.vn/')
})

it('BP-4.1a has the English name of the portal word for word on its English pages', () => {
  const nameEn = shippedProfiles.find(({ code }) => code === 'BP')?.portal.nameEn?.value ?? ''
  expect(nameEn).toBe('Binh Phuoc Province Web Portal')
  const planned = new Planned([examplePortal({ profileCode: 'BP', nameEn, domain: 'binhphuoc.gov.vn' })])
  expect(planned.props('home', 'binhphuoc.gov.vn/en/').chrome.portal.name).toBe(nameEn)
})

it('BP-4.2 lists on a sub-portal the services of its unit, of units it covers, and of those below them', () => {
  const unit = (documentId: string, parentId: string | null) =>
    exampleUnit({ documentId, code: documentId, nameVi: `Đơn vị ${documentId}`, parentId })
  const service = (responsibleUnitId: string) =>
    examplePublicService({
      ...{ documentId: `s-${responsibleUnitId}`, slug: `s-${responsibleUnitId}`, name: `Dịch vụ ${responsibleUnitId}` },
      ...{ responsibleUnitId, fieldTopicId: null },
    })
  const planned = new Planned([
    ...[unit('so', null), unit('phong', 'so'), unit('xa', null), unit('khac', null)],
    ...['so', 'phong', 'xa', 'khac'].map(service),
    exampleSubPortal({ unitId: 'so', coversUnitIds: ['xa'] }),
  ])
  const { groups } = planned.props('serviceList', 'vucchc.moha.gov.vn/dich-vu-cong/')
  expect(groups.flatMap(({ items }) => items.map(({ path }) => path))).toEqual([
    'https://moha.gov.vn/dich-vu-cong/s-phong/',
    'https://moha.gov.vn/dich-vu-cong/s-so/',
    'https://moha.gov.vn/dich-vu-cong/s-xa/',
  ])
})

it('BP-7.3a says on a map page what the map shows', () => {
  const alt = 'Sơ đồ địa giới: ba xã ở phía bắc, hai xã ở phía nam'
  const picture = { type: 'image' as const, attrs: { fileId: 'file-ban-do', alt, caption: '' } }
  const page = { ...ownPage('map', 'ban-do'), body: { type: 'doc' as const, content: [picture] } }
  const { body } = new Planned([page, map]).props('page', 'moha.gov.vn/trang/ban-do/')
  expect(body).toEqual([expect.objectContaining({ type: 'image', alt })])
})
