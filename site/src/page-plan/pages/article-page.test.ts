import {
  exampleArticle,
  exampleLegalDocument,
  examplePerson,
  examplePortal,
  exampleSubPortal,
} from 'shared-types/fixtures'
import { expect, it } from 'vitest'
import { Planned } from '../examples/planned.ts'

const address = 'moha.gov.vn/tin/hop-truc-tuyen-ve-cai-cach-hanh-chinh/'

it('MOHA-2.5 gives both attribution texts of the portal, word for word', () => {
  expect(new Planned().props('article', address).facts.attribution).toEqual([
    'Nguồn: Cổng thông tin điện tử Bộ Nội vụ',
    'Theo: https://moha.gov.vn',
  ])
})

it('names the portal as the source where it has no attribution text (F21)', () => {
  const planned = new Planned([examplePortal({ attribution: [] })])
  expect(planned.props('article', address).facts.attribution).toEqual(['Nguồn: Cổng thông tin điện tử Bộ Nội vụ'])
})

it('MOHA-9.7 names the source of a text that is not our own', () => {
  const origin = {
    originType: 'quoted',
    sourceName: 'Báo Mẫu',
    sourceAuthor: 'Lê Văn',
    sourceUrl: 'https://example.vn/bai',
  } as const
  const planned = new Planned([exampleArticle({ origin })])
  expect(planned.props('article', address).facts.origin).toEqual({
    type: 'quoted',
    name: 'Báo Mẫu',
    author: 'Lê Văn',
    url: 'https://example.vn/bai',
  })
})

it('MOHA-3.1a has its canonical address on the portal of its own, a sub-portal below the main domain', () => {
  const planned = new Planned([
    exampleArticle({ documentId: 'cua-vu', slug: 'cua-vu', subPortalId: 'subportal-vucchc' }),
  ])
  expect(planned.props('article', address).chrome.canonical).toBe(`https://${address}`)
  expect(planned.props('article', 'vucchc.moha.gov.vn/tin/cua-vu/').chrome).toMatchObject({
    canonical: 'https://vucchc.moha.gov.vn/tin/cua-vu/',
    portal: {
      label: 'vucchc',
      name: 'Trang thông tin Vụ Cải cách hành chính',
      parentName: 'Cổng thông tin điện tử Bộ Nội vụ',
      accent: 'navy',
    },
  })
})

it('HY-2.2 carries the exact name of the site', () => {
  const nameVi = 'Trang thông tin điện tử Sở Nội vụ tỉnh Hưng Yên'
  expect(new Planned([examplePortal({ nameVi })]).props('article', address).chrome.portal.name).toBe(nameVi)
})

it('puts each file it shows on its own host, under a safe name with its digest', () => {
  const planned = new Planned()
  expect(planned.at(`moha.gov.vn/tep/${'a'.repeat(16)}/anh-hop.jpg`)).toMatchObject({
    kind: 'file',
    digest: 'a'.repeat(64),
    order: 'leaf',
  })
  expect(planned.addresses().filter((found) => found.startsWith('vucchc.moha.gov.vn/tep/'))).toEqual([])
})

it('leaves out a picture whose file is not there, and reports it', () => {
  const planned = new Planned([
    exampleArticle({ coverFileId: 'khong-co', galleryFileIds: ['khong-co', 'file-anh-hop'] }),
  ])
  const props = planned.props('article', address)
  expect(props.cover).toBeNull()
  expect(props.gallery).toHaveLength(1)
  expect(planned.planner.issues()).toEqual([
    { code: 'file-missing', subject: 'article:article-hop-truc-tuyen:vi', detail: 'khong-co' },
  ])
})

it('leaves out relations to what is not public', () => {
  const planned = new Planned([
    exampleArticle({
      spokespersonId: 'khong-co',
      legalDocumentId: 'legal-het-han',
      topicIds: ['khong-co'],
      owningUnitId: 'khong-co',
    }),
    exampleLegalDocument({ documentId: 'legal-het-han', slug: 'het-han', publishUntil: '2026-11-01T00:00:00.000Z' }),
  ])
  expect(planned.props('article', address)).toMatchObject({
    spokesperson: null,
    legalDocument: null,
    facts: { topics: [], unit: null },
  })
})

it('links to another portal with its whole address', () => {
  const planned = new Planned([
    exampleArticle({
      documentId: 'cua-vu',
      slug: 'cua-vu',
      subPortalId: 'subportal-vucchc',
      legalDocumentId: 'legal-quyet-dinh-100',
    }),
  ])
  expect(planned.props('article', 'vucchc.moha.gov.vn/tin/cua-vu/').legalDocument?.path).toBe(
    'https://moha.gov.vn/van-ban/100-qd-vd/',
  )
})

it('HY-7.6 names the spokesperson, with a link where the leader has a page', () => {
  const bio = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Tiểu sử' }] }] } as const
  const planned = new Planned([
    exampleArticle({ spokespersonId: 'person-vu-truong' }),
    examplePerson({
      bio: { type: 'doc', content: [...bio.content].map((block) => ({ ...block, content: [...block.content] })) },
    }),
  ])
  expect(planned.props('article', address).spokesperson).toEqual({
    fullName: 'Trần Văn Mẫu',
    position: 'Vụ trưởng',
    path: '/danh-ba/tran-van-mau/',
  })
})

it('BP-7.2 MOHA-18.7 stands below /en/ in English, paired with the Vietnamese page', () => {
  const planned = new Planned([exampleArticle({ locale: 'en', slug: 'online-meeting', title: 'Online meeting' })])
  const en = planned.props('article', 'moha.gov.vn/en/tin/online-meeting/')
  expect(en.chrome.alternates).toEqual([
    { hreflang: 'vi', href: `https://${address}` },
    { hreflang: 'en', href: 'https://moha.gov.vn/en/tin/online-meeting/' },
    { hreflang: 'x-default', href: `https://${address}` },
  ])
  expect(planned.props('article', address).chrome.alternates).toEqual(en.chrome.alternates)
  expect(en.channel).toEqual({ name: 'News and events', path: '/en/chuyen-muc/tin-tuc-su-kien/' })
})

it('has no English page on a portal that is in Vietnamese only', () => {
  const english = exampleArticle({ locale: 'en', slug: 'online-meeting', subPortalId: 'subportal-vucchc' })
  const planned = new Planned([english, exampleSubPortal({ locales: ['vi'] })])
  expect(planned.addresses().filter((found) => found.startsWith('vucchc.moha.gov.vn/en/'))).toEqual([])
})

it('leaves a page at each former address, unless another document lives there now', () => {
  const planned = new Planned([
    exampleArticle({ formerSlugs: ['ten-cu', 'nay-cua-bai-khac'] }),
    exampleArticle({ documentId: 'bai-khac', slug: 'nay-cua-bai-khac', title: 'Bài khác' }),
  ])
  expect(planned.props('moved', 'moha.gov.vn/tin/ten-cu/')).toMatchObject({
    to: '/tin/hop-truc-tuyen-ve-cai-cach-hanh-chinh/',
    canonical: `https://${address}`,
  })
  expect(planned.props('article', 'moha.gov.vn/tin/nay-cua-bai-khac/').title).toBe('Bài khác')
})

it('keeps an address with the document published there first, and reports the other', () => {
  const planned = new Planned([
    exampleArticle({
      documentId: 'a-sau',
      title: 'Đến sau',
      firstPublishedAt: '2026-10-13T00:00:00.000Z',
      topicIds: [],
      channelId: null,
    }),
  ])
  expect(planned.props('article', address).title).toMatch(/^Họp trực tuyến/)
  expect(planned.planner.issues()).toEqual([
    { code: 'address-taken', subject: 'article:a-sau:vi', detail: address.replace('/', ' /') },
  ])
  expect(planned.planner.entriesOf('article:a-sau:vi').map(({ path }) => path)).not.toContain(
    '/tin/hop-truc-tuyen-ve-cai-cach-hanh-chinh/',
  )
})
