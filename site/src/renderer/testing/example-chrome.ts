import type { Chrome } from '../../page-plan/props/parts/chrome.ts'
import type { Place } from '../../page-plan/props/parts/place.ts'

const section = (name: 'legalDocuments' | 'drafts' | 'services' | 'units' | 'people', path: string): Place => ({
  kind: 'section',
  section: name,
  path,
})

/** What surrounds an example page of the main portal. */
export function exampleChrome(changes: Partial<Chrome> & Pick<Chrome, 'path'>): Chrome {
  const host = changes.host ?? 'moha.gov.vn'
  return {
    host,
    locale: 'vi',
    title: null,
    description: 'Cổng thông tin điện tử Bộ Nội vụ: tin tức, văn bản, dịch vụ công, góp ý dự thảo.',
    canonical: `https://${host}${changes.path}`,
    alternates: [
      { hreflang: 'vi', href: `https://${host}${changes.path}` },
      { hreflang: 'en', href: `https://${host}/en${changes.path}` },
      { hreflang: 'x-default', href: `https://${host}${changes.path}` },
    ],
    languages: [
      { locale: 'vi', path: changes.path, current: true },
      { locale: 'en', path: '/en/', current: false },
    ],
    indexable: true,
    portal: {
      name: 'Cổng thông tin điện tử Bộ Nội vụ',
      parentName: 'Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam',
      parentHref: 'https://chinhphu.vn/',
      label: null,
      accent: 'red',
      emblem: null,
      profileCode: 'MOHA',
    },
    menu: [
      { kind: 'named', name: 'Tin tức và sự kiện', path: '/chuyen-muc/tin-tuc/' },
      section('legalDocuments', '/van-ban/'),
      section('drafts', '/du-thao/'),
      section('services', '/dich-vu-cong/'),
      section('units', '/don-vi/'),
      section('people', '/danh-ba/'),
    ],
    notices: [],
    breadcrumbs: changes.path === '/' ? [] : [{ kind: 'section', section: 'home', path: '/' }],
    feeds: [
      { format: 'rss', title: 'Tin tức và sự kiện', path: '/chuyen-muc/tin-tuc/rss.xml' },
      { format: 'atom', title: 'Tin tức và sự kiện', path: '/chuyen-muc/tin-tuc/atom.xml' },
    ],
    footer: {
      name: 'Cổng thông tin điện tử Bộ Nội vụ',
      responsible: 'Ông Nguyễn Văn Bình, Trưởng Ban biên tập',
      licence: 'Quyết định số 2025/QĐ-BNV ngày 28 tháng 8 năm 2018',
      managingUnit: 'Trung tâm Thông tin',
      address: 'Số 8 phố Tôn Thất Thuyết, phường Cầu Giấy, thành phố Hà Nội',
      phone: '024 6282 1016',
      fax: '024 6282 1020',
      email: 'congttdt@moha.gov.vn',
      links: [
        { name: 'Cơ sở dữ liệu quốc gia về pháp luật', url: 'https://vbpl.vn/', kind: 'nationalLegalDb' },
        { name: 'Cổng Dịch vụ công quốc gia', url: 'https://dichvucong.gov.vn/', kind: 'nationalServicePortal' },
      ],
      fixed: [
        { kind: 'section', section: 'contact', path: '/lien-he/' },
        { kind: 'section', section: 'sitemap', path: '/so-do-trang/' },
        { kind: 'statement', statement: 'accessibility', path: '/tro-nang/' },
        { kind: 'statement', statement: 'integration', path: '/tich-hop/' },
      ],
      pages: [
        { name: 'Giới thiệu', path: '/trang/gioi-thieu/', kind: 'introduction' },
        { name: 'Quyền riêng tư', path: '/trang/quyen-rieng-tu/', kind: 'privacy' },
      ],
      catalogue: '/du-lieu/catalog.jsonld',
      attribution: ['Nguồn: Cổng thông tin điện tử Bộ Nội vụ', 'Theo: https://moha.gov.vn'],
    },
    ...changes,
  }
}
