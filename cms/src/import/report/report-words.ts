import type { ImportedType } from '../planned-draft'
import type { ImportReport } from './import-report'

/** The words around the values of a report. */
export const reportWords = {
  types: { legalDocument: 'Văn bản', draftForComment: 'Dự thảo lấy ý kiến', article: 'Tin, bài' } satisfies Record<
    ImportedType,
    string
  >,
  outcomes: {
    created: (type: string) => `✓ Đã tạo bản thảo: ${type}`,
    existing: (type: string) => `= Đã nhập từ trước, không thay đổi gì: ${type} (thêm --force để tạo bản thảo mới)`,
    checked: (type: string) => `✓ Đọc được, chưa ghi gì (--dry-run): ${type}`,
    refused: () => '✗ Không nhận',
  } satisfies Record<ImportReport['outcome'], (type: string) => string>,
  read: 'Đọc được',
  structure: 'Cấu trúc',
  attached: 'Văn bản kèm theo',
  missing: 'Cần điền trước khi trình và đăng',
  toMissing: 'mở bản thảo ở địa chỉ trên',
  look: 'Nên xem lại',
  fill: 'Hãy điền.',
  line: (line: number) => `dòng ${line}`,
  concluded: 'suy ra',
  given: 'được cho',
  yes: 'có',
  no: 'không',
  counts: { chapters: 'Chương', articles: 'Điều', clauses: 'Khoản', points: 'Điểm' },
  writer: (name: string, named: boolean) =>
    `Các bản thảo đứng tên ${name}${named ? '' : ' (chọn tự động; thêm --as ĐỊA-CHỈ-THƯ để chọn người khác)'}.`,
  total: (done: number, refused: number) => `${done} tệp nhận được, ${refused} tệp không nhận.`,
} as const

/** What is wrong with the command line. */
export const usageWords = {
  kind: 'Hãy nói tệp là gì: legal (văn bản, dự thảo) hoặc article (tin bài).',
  files: 'Hãy nêu ít nhất một tệp.',
  option: (reason: string) => `Không hiểu dòng lệnh: ${reason}`,
  setting: (text: string) => `--set cần dạng trường=giá trị, không phải “${text}”.`,
  settingForOne: (field: string) => `--set ${field}=… chỉ dùng được khi nhập một tệp.`,
  origin: (text: string) => `--origin là quoted, syndicated hoặc translated, không phải “${text}”.`,
  onlyArticle: '--source, --source-url và --origin chỉ dùng với article.',
  portal: (label: string) => `Không có cổng thành phần “${label}”.`,
  unit: (code: string) => `Không có đơn vị mã “${code}”.`,
  channel: (slug: string) => `Không có chuyên mục “${slug}” trên cổng này.`,
  topic: (slug: string) => `Không có chủ đề “${slug}”.`,
  NO_SUCH_ACCOUNT: 'Không có tài khoản với địa chỉ thư nêu ở --as.',
  MAY_NOT_WRITE: 'Người nêu ở --as không được viết bài ở đơn vị, cổng này.',
  NOBODY_WRITES:
    'Chưa có ai được viết bài ở đơn vị, cổng này. Hãy tạo tài khoản và phân công trong trang quản trị trước.',
  seeHelp: 'Thêm --help để xem cách dùng.',
} as const

export const helpWords = `Đọc văn bản, dự thảo hoặc tin bài từ tệp (.txt, .docx, .pdf có lớp chữ) và tạo bản thảo, kèm báo cáo những gì chưa đọc được.
Bản thảo không bao giờ được đăng ngay: người của đơn vị điền nốt, trình, và duyệt như mọi tài liệu.

  npm run import -- legal TỆP…      văn bản; công văn gửi dự thảo thành “Dự thảo lấy ý kiến”
  npm run import -- article TỆP…    tin bài lưu từ trang web

  --as ĐỊA-CHỈ-THƯ      bản thảo đứng tên người này
  --portal TÊN          cổng thành phần (không có: cổng chính)
  --unit MÃ             đơn vị phụ trách (không có: đơn vị của người đứng tên)
  --channel ĐƯỜNG-DẪN   chuyên mục
  --topic ĐƯỜNG-DẪN     chủ đề, lĩnh vực; dùng được nhiều lần
  --set trường=giá trị  điền hoặc thay một giá trị, ví dụ --set number=12/QĐ-SNV --set issuedOn=4/5/2021 --set leadUnit=VP
  --source TÊN          tên nguồn của tin bài   --source-url ĐỊA-CHỈ   --origin quoted|syndicated|translated
  --force               tạo bản thảo mới dù tệp đã được nhập
  --dry-run             chỉ đọc và báo cáo
  --json                báo cáo dạng JSON

Mã thoát: 0 mọi tệp đều nhận được, 1 có tệp không nhận, 2 dòng lệnh sai.`
