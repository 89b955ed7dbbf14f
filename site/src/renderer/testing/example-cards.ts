import type { AlbumCard } from '../../page-plan/props/parts/album-card.ts'
import type { Clip } from '../../page-plan/props/parts/clip.ts'
import type { DocumentFacts } from '../../page-plan/props/parts/document-facts.ts'
import type { DraftCard } from '../../page-plan/props/parts/draft-card.ts'
import type { EventCard } from '../../page-plan/props/parts/event-card.ts'
import type { ItemCard } from '../../page-plan/props/parts/item-card.ts'
import type { LegalCard } from '../../page-plan/props/parts/legal-card.ts'
import type { NoticeCard } from '../../page-plan/props/parts/notice-card.ts'
import type { PersonCard } from '../../page-plan/props/parts/person-card.ts'
import type { Picture, PictureEdition } from '../../page-plan/props/parts/picture.ts'
import type { ScheduleCard } from '../../page-plan/props/parts/schedule-card.ts'
import type { ServiceCard } from '../../page-plan/props/parts/service-card.ts'
import type { SubPortalCard } from '../../page-plan/props/parts/sub-portal-card.ts'
import type { UnitCard } from '../../page-plan/props/parts/unit-card.ts'

/** As long as official titles get. */
export const longTitle =
  'Quyết định ban hành Quy chế tổ chức và hoạt động của Cổng thông tin điện tử, các trang thông tin điện tử thành viên và Ban biên tập của Bộ Nội vụ giai đoạn 2026 - 2030'

/** What the publisher makes of a wide picture. */
export const editions: PictureEdition[] = [
  { format: 'avif', width: 640, path: '/tep/1123456789abcdef/hoi-nghi-640.avif' },
  { format: 'avif', width: 1200, path: '/tep/2123456789abcdef/hoi-nghi-1200.avif' },
  { format: 'webp', width: 320, path: '/tep/3123456789abcdef/hoi-nghi-320.webp' },
  { format: 'webp', width: 640, path: '/tep/4123456789abcdef/hoi-nghi-640.webp' },
  { format: 'webp', width: 1200, path: '/tep/5123456789abcdef/hoi-nghi-1200.webp' },
]

export const picture: Picture = {
  editions: [],
  src: '/tep/0123456789abcdef/hoi-nghi.jpg',
  width: 1200,
  height: 800,
  alt: 'Đại biểu dự hội nghị trực tuyến toàn quốc',
  caption: 'Quang cảnh hội nghị. Ảnh: Thanh Tuấn',
}

export const file = {
  path: '/tep/fedcba9876543210/quyet-dinh.pdf',
  name: 'Quyết định 2025 (bản ký).pdf',
  mime: 'application/pdf',
  bytes: 2_345_678,
  text: null,
}

export const unit = { name: 'Vụ Cải cách hành chính', path: '/don-vi/vucchc/' }

const titles = [
  'Bộ trưởng tiếp Đoàn đại biểu Quốc hội nước bạn sang thăm và làm việc tại Việt Nam',
  'Hội nghị trực tuyến sơ kết công tác cải cách hành chính 9 tháng đầu năm 2026',
  longTitle,
  'Thông báo lịch nghỉ Tết Nguyên đán',
  'Tập huấn nghiệp vụ văn thư, lưu trữ điện tử cho cán bộ, công chức các tỉnh phía Nam',
  'Công bố Chỉ số cải cách hành chính năm 2025 của các bộ, cơ quan ngang bộ',
]

export function item(at: number, changes: Partial<ItemCard> = {}): ItemCard {
  return {
    type: 'article',
    title: titles[at % titles.length] ?? '',
    path: `/tin/tin-so-${at}/`,
    summary:
      'Sáng nay, tại Hà Nội, Bộ Nội vụ tổ chức hội nghị trực tuyến với 34 điểm cầu trên cả nước, đánh giá kết quả và bàn nhiệm vụ trọng tâm thời gian tới.',
    publishedAt: `2026-11-${String(23 - (at % 20)).padStart(2, '0')}T02:31:07.000Z`,
    picture: at % 2 === 0 ? picture : null,
    articleKind: at % 3 === 0 ? 'announcement' : 'news',
    number: null,
    channel: { name: 'Hoạt động của Bộ', path: '/chuyen-muc/hoat-dong-cua-bo/' },
    ...changes,
  }
}

export function items(count: number, changes: Partial<ItemCard> = {}): ItemCard[] {
  return Array.from({ length: count }, (_, at) => item(at, changes))
}

export function legalCard(at: number, changes: Partial<LegalCard> = {}): LegalCard {
  return {
    number: `${2025 - at}/QĐ-BNV`,
    title:
      at % 2 ? 'Về việc công bố thủ tục hành chính mới ban hành trong lĩnh vực hội, tổ chức phi chính phủ' : longTitle,
    path: `/van-ban/van-ban-${at}/`,
    docForm: at % 3 ? 'decision' : 'circular',
    docClass: 'administrative',
    issuer: 'Bộ Nội vụ',
    issuedOn: '2018-08-28',
    effectiveOn: '2018-09-15',
    expiredOn: null,
    effect: (['inForce', 'expired', 'notYet', 'partlyExpired'] as const)[at % 4] ?? 'inForce',
    ...changes,
  }
}

export function draftCard(at: number, changes: Partial<DraftCard> = {}): DraftCard {
  return {
    title: at
      ? 'Dự thảo Nghị định quy định về chế độ, chính sách đối với cán bộ, công chức cấp xã'
      : `Dự thảo ${longTitle}`,
    path: `/du-thao/du-thao-${at}/`,
    summary: 'Xin ý kiến về đối tượng áp dụng và mức phụ cấp.',
    draftClass: 'ownAuthority',
    phase: 'open',
    opensAt: '2026-11-01T01:00:00.000Z',
    closesAt: '2026-12-15T10:00:00.000Z',
    daysLeft: changes.phase && changes.phase !== 'open' ? null : 22,
    leadUnit: 'Vụ Chính quyền địa phương',
    became: changes.phase === 'closed' ? '15/2026/TT-BNV' : null,
    ...changes,
  }
}

export function serviceCard(at: number): ServiceCard {
  return {
    code: `1.00${at}23`,
    name:
      at % 2
        ? 'Cấp lại giấy phép thành lập quỹ xã hội, quỹ từ thiện'
        : 'Thẩm định thành lập hội có phạm vi hoạt động cả nước hoặc liên tỉnh, đổi tên hội và phê duyệt điều lệ hội',
    path: `/dich-vu-cong/dich-vu-${at}/`,
    serviceLevel: 4,
    mode: at % 2 ? 'partial' : 'full',
    audience: 'both',
    timeLimit: '30 ngày làm việc',
    fee: 'Không thu phí',
    promoted: at === 0,
    unit: unit.name,
    externalSystem: at === 0 ? 'nationalServicePortal' : 'own',
  }
}

export function subPortal(name: string, label: string): SubPortalCard {
  return {
    name,
    kind: 'unit',
    mode: 'hosted',
    href: `https://${label}.moha.gov.vn/`,
    label,
    unit: { name, path: `/don-vi/${label}/` },
    responsible: 'Ông Trần Văn Tâm',
  }
}

export function person(at: number): PersonCard {
  return {
    fullName: ['Nguyễn Thị Thu Hương', 'Trần Quốc Việt', 'Lê Hoàng Long'][at % 3] ?? '',
    position: at === 0 ? 'Vụ trưởng' : 'Chuyên viên chính',
    isLeader: at === 0,
    email: `canbo${at}@moha.gov.vn`,
    phone: '024 6282 1016',
    fax: at ? null : '024 6282 1020',
    portrait: at === 0 ? { ...picture, width: 400, height: 500, alt: 'Chân dung' } : null,
    path: at === 0 ? '/danh-ba/nguyen-thi-thu-huong/' : null,
    unit,
  }
}

export const facts: DocumentFacts = {
  publishedAt: '2026-11-23T02:31:07.000Z',
  updatedAt: '2026-11-23T08:05:00.000Z',
  changeNote: 'sửa số liệu ở bảng thứ hai',
  unit,
  topics: [{ name: 'Cải cách hành chính' }, { name: 'Công chức, viên chức' }],
  origin: null,
  attribution: ['Nguồn: Cổng thông tin điện tử Bộ Nội vụ', 'Theo: https://moha.gov.vn'],
}

export function scheduleCard(at: number, changes: Partial<ScheduleCard> = {}): ScheduleCard {
  return {
    title: at % 2 ? 'Tiếp công dân định kỳ' : `Chủ trì họp: ${longTitle}`,
    date: `2026-11-${24 + Math.floor(at / 2)}`,
    startTime: at % 3 === 2 ? null : at % 2 ? '14:00' : '08:00',
    endTime: at % 3 === 2 ? null : at % 2 ? '16:30' : null,
    people: [
      { name: 'Nguyễn Thị Thu Hương', position: 'Bộ trưởng', path: '/lich-cong-tac/lanh-dao/nguyen-thi-thu-huong/' },
      { name: 'Trần Văn Mẫu', position: null, path: null },
    ],
    place: 'Phòng họp A1, trụ sở Bộ',
    hostUnit: at % 2 ? null : unit,
    cancelled: at % 3 === 1,
    changed: at % 2 ? { at: '2026-11-23T08:05:00.000Z', note: 'Chuyển sang buổi chiều.' } : null,
    path: '/lich-cong-tac/2026-11-23/',
    id: `2026-11-${24 + Math.floor(at / 2)}-su-kien-${at}`,
    ...changes,
  }
}

export function eventCard(at: number, changes: Partial<EventCard> = {}): EventCard {
  return {
    title: at ? 'Ngày hội Công vụ số 2026' : `Hội nghị giới thiệu ${longTitle}`,
    path: `/tin/tin-so-${at}/`,
    summary: 'Hai ngày trình diễn, thử và góp ý các ứng dụng phục vụ người dân. Vào cửa tự do.',
    phase: 'upcoming',
    start: '2026-12-10T01:00:00.000Z',
    end: at ? '2026-12-11T10:00:00.000Z' : null,
    place: 'Hội trường tầng 2, số 8 Tôn Thất Thuyết, Hà Nội',
    picture: at ? picture : null,
    ...changes,
  }
}

export function noticeCard(changes: Partial<NoticeCard> = {}): NoticeCard {
  return {
    kind: 'maintenance',
    phase: 'announced',
    title: 'Cổng tạm ngừng để bảo trì đêm 26/12',
    path: '/thong-bao/bao-tri/',
    startsAt: '2026-12-26T15:00:00.000Z',
    endsAt: '2026-12-26T19:00:00.000Z',
    locale: 'vi',
    ...changes,
  }
}
function unitCard(name: string, slug: string, leader: string | null, children: UnitCard[] = []): UnitCard {
  const leaders = leader ? [{ name: leader, position: 'Vụ trưởng', path: null }] : []
  return { name, path: `/don-vi/${slug}/`, level: 'internalUnit', subPortalHref: null, leaders, children }
}

/** A ministry of three levels, with long names, and units below those that a drawing shows. */
export const exampleUnits: UnitCard[] = [
  {
    name: 'Bộ Nội vụ',
    path: '/don-vi/bnv/',
    level: 'ministry',
    subPortalHref: null,
    leaders: [{ name: 'Nguyễn Thị Thu Hương', position: 'Bộ trưởng', path: '/danh-ba/nguyen-thi-thu-huong/' }],
    children: [
      {
        ...unitCard('Vụ Cải cách hành chính', 'vucchc', 'Trần Quốc Việt'),
        subPortalHref: 'https://vucchc.moha.gov.vn/',
      },
      unitCard('Vụ Tổ chức phi chính phủ và công tác thanh niên', 'tcpcp', 'Lê Hoàng Long'),
      unitCard('Văn phòng Bộ', 'vp', 'Phạm Thị Ngọc Ánh', [
        unitCard('Phòng Tổng hợp', 'th', null),
        unitCard('Phòng Hành chính, tổ chức và quản trị', 'hc', null, [
          unitCard('Tổ Văn thư', 'vt', null, [unitCard('Bộ phận Một cửa', 'mc', null)]),
        ]),
      ]),
      unitCard('Trung tâm Thông tin', 'ttt', 'Đỗ Minh Quân', [
        unitCard('Cổng thông tin điện tử và Thư viện', 'tv', null),
      ]),
      unitCard('Cục Văn thư và Lưu trữ nhà nước', 'vtlt', null),
      unitCard('Thanh tra Bộ', 'tt', 'Vũ Đức Thịnh'),
    ],
  },
]

export function albumCard(at: number, changes: Partial<AlbumCard> = {}): AlbumCard {
  return {
    albumKind: at % 2 === 0 ? 'photo' : 'video',
    title: titles[at % titles.length] ?? '',
    path: `/thu-vien/bo-anh-${at}/`,
    summary: 'Một số hình ảnh tại hội nghị.',
    publishedAt: '2026-11-20T02:00:00.000Z',
    count: 12,
    picture: at % 3 === 2 ? null : { ...picture, editions },
    ...changes,
  }
}

export const clip: Clip = {
  medium: 'video',
  file: { path: '/tep/00112233445566aa/phim.mp4', name: 'Phim.mp4', mime: 'video/mp4', bytes: 24_000_000, text: null },
  label: 'Phim giới thiệu bộ phận một cửa',
  subtitles: '/tep/00112233445566ab/phu-de.vtt',
}
