import { describe, expect, it } from 'vitest'
import type { PageProps } from '../page-plan/props/page-props.ts'
import { examplePages } from '../renderer/testing/example-pages.ts'
import { linkedDataOf } from './linked-data-of.ts'

type Node = Record<string, unknown>

function nodesAt(path: string, title: string | null = 'Tên trang'): Node[] {
  const props = examplePages.find((entry) => entry.path === path)?.props
  if (!props || !('chrome' in props)) throw new Error(`no example at ${path}`)
  return JSON.parse(JSON.stringify(linkedDataOf(props.chrome, title, props as PageProps)))['@graph']
}

const nodeOf = (nodes: Node[], type: string) => nodes.find((node) => node['@type'] === type)

describe('linked data', () => {
  it('MOHA-11.1c gives the body’s address, telephone, fax and e-mail as in the foot', () => {
    expect(nodeOf(nodesAt('/'), 'GovernmentOrganization')).toMatchObject({
      name: 'Cổng thông tin điện tử Bộ Nội vụ',
      address: 'Số 8 phố Tôn Thất Thuyết, phường Cầu Giấy, thành phố Hà Nội',
      telephone: '024 6282 1016',
      faxNumber: '024 6282 1020',
      email: 'congttdt@moha.gov.vn',
    })
  })

  it('MOHA-2.5 states in a news item how to name its source', () => {
    expect(nodeOf(nodesAt('/tin/tin-so-0/'), 'NewsArticle')).toMatchObject({
      creditText: 'Nguồn: Cổng thông tin điện tử Bộ Nội vụ',
      author: { '@type': 'Person', name: 'Thanh Tuấn' },
      datePublished: '2026-11-23T02:31:07.000Z',
    })
  })

  it('MOHA-11.3b describes a legal document with its Điều, its force and what it replaces', () => {
    const [own] = nodesAt('/van-ban/van-ban-0/').filter((node) => node['@type'] === 'Legislation')
    expect(own).toMatchObject({
      legislationIdentifier: '2025/QĐ-BNV',
      legislationLegalForce: 'https://schema.org/PartiallyInForce',
      legislationRepeals: [{ '@id': 'https://moha.gov.vn/van-ban/van-ban-3/' }],
    })
    expect(own?.hasPart).toHaveLength(60)
  })

  it('HY-11.2 says of the document that amends another that it does', () => {
    expect(nodesAt('/van-ban/van-ban-0/')).toContainEqual(
      expect.objectContaining({
        '@id': 'https://moha.gov.vn/van-ban/van-ban-1/',
        legislationAmends: { '@id': 'https://moha.gov.vn/van-ban/van-ban-0/' },
      }),
    )
  })

  it('HY-2.1-4 describes a public service with where to apply', () => {
    expect(nodeOf(nodesAt('/dich-vu-cong/dich-vu-0/'), 'GovernmentService')).toMatchObject({
      identifier: '1.003822',
      availableChannel: { serviceUrl: 'https://dichvucong.gov.vn/?ma=1.003822' },
    })
  })

  it('HY-7.9 describes each event of a week, in the time of Việt Nam', () => {
    const events = nodesAt('/lich-cong-tac/2026-11-23/').filter((node) => node['@type'] === 'Event')
    expect(events).toHaveLength(3)
    expect(events[1]).toMatchObject({
      '@id': 'https://moha.gov.vn/lich-cong-tac/2026-11-23/#2026-11-24-su-kien-1',
      startDate: '2026-11-24T14:00:00+07:00',
      eventStatus: 'https://schema.org/EventCancelled',
    })
    expect(events[2]).toMatchObject({ startDate: '2026-11-25' })
  })

  it('HY-7.4 describes the event an article announces', () => {
    const entry = examplePages.find(({ path }) => path === '/tin/tin-so-0/')
    if (entry?.props.kind !== 'article') throw new Error('no example article')
    const event = { start: '2026-12-10T01:00:00.000Z', end: null, place: 'Hội trường tầng 2' }
    const page = { ...entry.props, articleKind: 'event' as const, event }
    const graph: Node[] = JSON.parse(JSON.stringify(linkedDataOf(page.chrome, page.title, page)))['@graph']
    expect(nodeOf(graph, 'Event')).toMatchObject({ startDate: event.start, location: { name: 'Hội trường tầng 2' } })
  })

  it('MOHA-18.4 describes a dataset with everything of it that can be downloaded', () => {
    const own = nodeOf(nodesAt('/so-lieu/so-lieu-0/'), 'Dataset')
    expect(own).toMatchObject({
      '@id': 'https://moha.gov.vn/so-lieu/so-lieu-0/#du-lieu',
      temporalCoverage: 'Quý III năm 2026',
      includedInDataCatalog: { '@id': 'https://moha.gov.vn/du-lieu/catalog.jsonld#danh-muc' },
    })
    const files = (own?.distribution ?? []) as Node[]
    expect(files.map(({ encodingFormat }) => encodingFormat)).toEqual([
      'text/csv',
      'text/csv',
      'text/csv',
      'application/json',
      'application/pdf',
      'application/pdf',
    ])
  })

  it('W6 describes an answered question as FAQPage, with who answered and nothing of who asked', () => {
    expect(nodeOf(nodesAt('/hoi-dap/cau-hoi-0/'), 'FAQPage')?.mainEntity).toEqual({
      '@type': 'Question',
      name: expect.stringContaining('Quy chế'),
      text: 'Tôi gửi thư qua bưu điện đầu tháng 10.\nBao lâu thì có trả lời?',
      dateCreated: '2026-10-14',
      answerCount: 1,
      acceptedAnswer: {
        '@type': 'Answer',
        text: expect.stringContaining('Ý thứ nhất'),
        url: 'https://moha.gov.vn/hoi-dap/cau-hoi-0/#_answer',
        citation: [{ '@id': 'https://moha.gov.vn/van-ban/van-ban-1/' }],
        dateCreated: '2026-10-20',
        author: {
          '@type': 'GovernmentOrganization',
          name: 'Vụ Cải cách hành chính',
          url: 'https://moha.gov.vn/don-vi/vucchc/',
        },
      },
    })
  })

  it('BP-7.3i says of a tender until when it counts', () => {
    expect(nodeOf(nodesAt('/du-an/du-an-0/'), 'CreativeWork')).toMatchObject({
      genre: 'Đấu thầu',
      expires: '2027-01-15T02:00:00.000Z',
    })
  })

  it('leads from home to the page step by step, and has no trail on home', () => {
    expect(nodeOf(nodesAt('/van-ban/', 'Văn bản'), 'BreadcrumbList')?.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Trang chủ', item: 'https://moha.gov.vn/' },
      { '@type': 'ListItem', position: 2, name: 'Văn bản', item: 'https://moha.gov.vn/van-ban/' },
    ])
    expect(nodeOf(nodesAt('/', null), 'BreadcrumbList')).toBeUndefined()
  })
})
