import type { PlannedPage } from '../../../page-plan/planned-entry.ts'
import { facts, file, legalCard, serviceCard, unit } from '../example-cards.ts'
import { exampleChrome } from '../example-chrome.ts'
import { everyBlock } from '../example-text.ts'
import { examplePage } from './example-page.ts'

/** The list of public services and one of them. */
export const serviceExamples: PlannedPage[] = [
  examplePage('/dich-vu-cong/', {
    kind: 'serviceList',
    chrome: exampleChrome({ path: '/dich-vu-cong/' }),
    field: null,
    total: 5,
    promoted: [serviceCard(0)],
    groups: [
      { name: 'Hội, tổ chức phi chính phủ', path: '/dich-vu-cong/linh-vuc/hoi/', items: [0, 1, 2].map(serviceCard) },
      { name: null, path: null, items: [3, 4].map(serviceCard) },
    ],
  }),
  examplePage('/dich-vu-cong/dich-vu-0/', {
    kind: 'service',
    chrome: exampleChrome({ path: '/dich-vu-cong/dich-vu-0/' }),
    facts,
    code: '1.003822',
    name: serviceCard(0).name,
    field: { name: 'Hội, tổ chức phi chính phủ', path: '/dich-vu-cong/linh-vuc/hoi/' },
    unit,
    serviceLevel: 4,
    mode: 'full',
    audience: 'both',
    steps: [
      'Nộp hồ sơ trực tuyến hoặc tại bộ phận một cửa của Bộ Nội vụ.',
      'Bộ phận một cửa kiểm tra hồ sơ, cấp giấy hẹn trả kết quả; hồ sơ chưa đủ thì hướng dẫn bổ sung trong 03 ngày làm việc.',
      'Nhận kết quả theo giấy hẹn.',
    ],
    dossier: ['Đơn đề nghị theo mẫu', 'Bản sao giấy tờ chứng minh trụ sở', 'Danh sách ban vận động'],
    quantity: '01 bộ',
    timeLimit: '30 ngày làm việc',
    fee: 'Không thu phí',
    result: 'Quyết định cho phép thành lập hội',
    receivingPlace: 'Bộ phận một cửa, Bộ Nội vụ, số 8 phố Tôn Thất Thuyết, Hà Nội',
    legalBasis: [legalCard(1)],
    legalBasisText: 'Nghị định số 126/2024/NĐ-CP.',
    forms: [{ name: 'Đơn đề nghị thành lập hội', code: 'Mẫu 01', file }],
    guide: everyBlock.slice(0, 2),
    submitUrl: 'https://dichvucong.gov.vn/?ma=1.003822',
    progressUrl: 'https://dichvucong.gov.vn/tra-cuu',
    externalSystem: 'nationalServicePortal',
    decisionRef: '588/QĐ-BNV',
    decisionDate: '2024-08-22',
    changeKind: 'amended',
  }),
]
