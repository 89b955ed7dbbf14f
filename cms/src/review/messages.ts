import { clauseWords } from './clause-words'
import type { ReviewIssue } from './wall-issue'

/** What each issue asks people to do. `{name}` and the like are filled from the issue's parameters. */
const instructions: Record<ReviewIssue['code'], string> = {
  ROLE_FORBIDDEN: 'Vai trò của bạn không được làm bước này. Hãy nhờ người có thẩm quyền',
  SCOPE_FORBIDDEN: 'Tài liệu này không thuộc phạm vi của bạn. Hãy nhờ người của đơn vị phụ trách',
  NOT_OPEN: 'Tài liệu đã sang bước khác. Hãy tải lại trang để xem trạng thái mới',
  INCOMPLETE: 'Hãy điền mục “{field}”',
  ALT_TEXT_MISSING:
    'Ảnh “{name}” ở mục “{field}” chưa có lời mô tả. Hãy ghi văn bản thay thế: một câu nói ảnh cho thấy gì',
  SECRECY_NOT_CHECKED: 'Hãy để người của đơn vị phụ trách kiểm tra độ mật và đánh dấu đã kiểm tra',
  SOURCE_MISSING: 'Hãy ghi rõ nguồn ở mục “{field}”',
  REFUSAL_REASON: 'Hãy chọn ít nhất một lý do từ chối và ghi rõ trong ít nhất {min} ký tự',
  SELF_APPROVAL: 'Bạn đã viết hoặc đã gửi bản này. Hãy để người khác duyệt',
  WINDOW_INVALID: 'Hãy sửa mục “{field}”: thời điểm kết thúc phải sau thời điểm bắt đầu',
  CHANGED_SINCE_REVIEW: 'Nội dung đã thay đổi sau khi gửi duyệt. Hãy trả lại để biên tập và gửi lại bản mới',
  DIGEST_MISSING: 'Hãy mở lại tài liệu, đọc bản hiện có rồi duyệt đúng bản đó',
  SLUG_TAKEN: 'Địa chỉ này đã dùng cho tài liệu khác. Hãy đổi mục “{field}”',
  MESSAGE_MISSING: 'Hãy ghi nội dung cần nhắn',
  CLASSIFICATION_MISSING: 'Hãy phân loại: điền mục “{field}”',
  DUPLICATE_UNRESOLVED:
    'Nội dung giống bài đã đăng “{title}” ({percent}). Hãy kiểm tra; nếu không trùng, hãy ghi lý do ở ô “Duyệt và đăng”',
  LETTER_MISSING: 'Hãy đính kèm công văn đề nghị có ký ở mục “{field}”',
  RECIPIENTS_LINE:
    'Hãy ghi “{text}” ở phần Nơi nhận của văn bản và đánh dấu mục “{field}”, hoặc nhờ Tổng biên tập cho ngoại lệ',
  FORMAT_NONCOMPLIANT: 'Hãy sửa “{what}”: tệp phải đúng định dạng cho phép, văn bản phải theo mã Unicode',
  SIGNOFF_MISSING: 'Tài liệu này cần có ý kiến trước khi duyệt. Hãy ghi nhận mục “{field}”',
  ACCOUNT_INACTIVE: 'Tài khoản của bạn chưa có hiệu lực, đã hết hạn hoặc bị khóa. Hãy liên hệ người quản lý tài khoản',
  NOT_BRIEFED:
    'Bạn chưa được phổ biến quy định an toàn thông tin nên chưa làm được bước này. Hãy liên hệ người quản lý tài khoản',
  SOURCE_UNOFFICIAL:
    'Hãy lấy tin từ nguồn chính thức và đánh dấu mục “{field}”, hoặc từ chối vì nguồn gốc không rõ ràng',
  CONSENT_MISSING: 'Hãy đính kèm văn bản đồng ý của nguồn ở mục “{field}”',
  NOT_VERBATIM: 'Hãy trích nguyên văn và đánh dấu mục “{field}”',
  QUESTION_NOT_FAILED:
    'Chưa thể từ chối vì “{name}”: hãy yêu cầu đơn vị cung cấp bổ sung trước; chỉ từ chối khi họ không bổ sung hoặc quá hạn',
  SUBCODE_MISSING: 'Hãy chọn điểm cụ thể của lý do “{name}”',
  UNIT_MISSING: 'Hãy chọn đơn vị tiếp nhận đang hoạt động',
  MEMBER_MISSING: 'Hãy chọn thành viên Ban Biên tập phụ trách chủ đề của tài liệu',
  BODIES_MISSING: 'Hãy ghi cơ quan, đơn vị cần trao đổi',
  UNTIL_MISSING: 'Hãy chọn thời điểm xem xét lại',
  DIRECTION_MISSING: 'Chưa có ý kiến chỉ đạo. Hãy xin ý kiến trước khi chuyển tiếp',
  NOT_PUBLIC: 'Tài liệu đang để không công khai. Hãy sửa mục “{field}” nếu được phép công khai, hoặc giữ làm bản nháp',
  SHORT_NOTICE:
    'Phải báo trước ít nhất {days} ngày làm việc. Hãy lùi mục “{field}”, hoặc đánh dấu khẩn cấp và ghi lý do',
  ORDER_MISSING: 'Tài liệu còn trong thời hạn phải lưu trên cổng. Hãy ghi số văn bản yêu cầu gỡ của cấp có thẩm quyền',
  HEADING_JUMP:
    'Tiêu đề thứ {at} ở mục “{field}”, “{text}”, đang là cấp {level} nên bỏ qua một cấp. Hãy đổi thành tiêu đề cấp {wanted}',
  TABLE_WITHOUT_HEADER:
    'Bảng thứ {at} ở mục “{field}”, bắt đầu bằng “{text}”, chưa có tiêu đề cột hay dòng. Hãy đặt con trỏ vào dòng đầu rồi bấm “Hàng tiêu đề”',
  LINK_VAGUE:
    'Liên kết thứ {at} ở mục “{field}”, “{text}” trong câu “{near}”, không nói dẫn tới đâu. Hãy thay bằng tên trang hoặc tài liệu được dẫn tới',
  PDF_SCANNED:
    'Tệp “{name}” ở mục “{field}” chỉ là bản quét, không có chữ để nghe đọc, tìm và sao chép. Hãy thay bằng PDF xuất từ văn bản gốc hoặc đã nhận dạng chữ',
  PDF_UNREADABLE:
    'Không mở được tệp “{name}” ở mục “{field}” để kiểm tra: tệp hỏng, quá dài hoặc có mật khẩu. Hãy thay bằng tệp mở được',
  EXCEPTION_UNTIL: 'Hãy chọn ngày cuối của ngoại lệ: từ hôm nay và không quá {months} tháng',
  EXCEPTION_REASON: 'Hãy ghi lý do của ngoại lệ trong ít nhất {min} ký tự',
  EXCEPTION_NEEDLESS: 'Không có điểm nào cần ngoại lệ. Hãy tải lại trang để xem nội dung mới',
  NO_ACTOR: 'Hãy đăng nhập vào trang quản trị để làm việc này',
  MOVES_ONLY: 'Việc đăng, gỡ và bỏ bản thảo chỉ thực hiện ở ô “Duyệt và đăng”',
  LOCKED: 'Tài liệu đang chờ người khác xử lý nên chưa sửa được. Hãy đề nghị trả lại trước khi sửa',
  NO_CASE: 'Không tìm thấy tài liệu. Hãy tải lại trang',
  NO_CHAIN: 'Quy chế của cổng này không có quy trình duyệt cho loại tài liệu này. Hãy chọn cổng khác',
  SEALED: 'Tài liệu đã được niêm phong vì thuộc bí mật nhà nước. Hãy liên hệ người đứng đầu Ban Biên tập',
  REFUSED_ITEM:
    'Tài liệu đã bị từ chối nên chỉ người viết, trưởng đơn vị phụ trách, bộ phận thường trực và người đứng đầu Ban Biên tập xem được. Hãy hỏi một trong những người đó',
  NOT_SEALED: 'Chỉ tiêu hủy được tài liệu đã niêm phong. Hãy dùng bước gỡ hoặc xóa bản thảo',
  STILL_LIVE: 'Tài liệu còn đang đăng. Hãy gỡ mọi ngôn ngữ khỏi cổng trước khi tiêu hủy',
  CASE_MOVED_ON: '{name} đã xử lý tài liệu này lúc {time}. Hãy tải lại trang để xem trạng thái mới',
  EDIT_CONFLICT:
    '{name} đã sửa tài liệu này lúc {time}, sau khi bạn mở. Hãy xem lại trước khi lưu để không mất phần của họ',
  NOT_PROPOSABLE:
    'Chỉ đề xuất được nội dung đang đăng trên trang thành phần mà quy chế cho phép. Hãy đăng trên trang thành phần trước',
  ALREADY_PROPOSED: 'Nội dung này đã được đề xuất lên cổng chính. Hãy theo dõi bản đề xuất ở trang chủ của bạn',
  WAS_PUBLISHED: 'Tài liệu đã từng đăng nên không xóa được. Hãy dùng bước gỡ',
  UNIT_NOT_YOURS: 'Hãy chọn đơn vị của bạn ở mục “{field}”',
  UNIT_FIXED: 'Tài liệu đã gửi duyệt hoặc đã đăng nên giữ nguyên đơn vị phụ trách. Hãy khôi phục mục “{field}” như cũ',
  PORTAL_NOT_YOURS: 'Hãy chọn cổng thành phần mà bạn được giao ở mục “{field}”',
  PORTAL_FIXED: 'Tài liệu đã gửi duyệt hoặc đã đăng nên giữ nguyên cổng. Hãy tạo tài liệu mới ở cổng kia',
  NOT_AN_EDITOR: 'Hãy chọn một biên tập viên của bộ phận thường trực',
  NO_REPORT: 'Không có báo cáo này, hoặc không thuộc phần việc của bạn',
  REPORT_MOVED_ON: '{name} vừa xử lý báo cáo này. Hãy tải lại danh sách',
  BAD_REQUEST: 'Yêu cầu không hợp lệ. Hãy tải lại trang và thử lại',
}

const fieldTitles: Readonly<Record<string, string>> = {
  abstract: 'Trích yếu',
  analysis: 'Phân tích',
  answerBody: 'Câu trả lời',
  answeredByUnit: 'Đơn vị trả lời',
  assignedEditorId: 'Biên tập viên được giao',
  attachments: 'Tệp đính kèm',
  bio: 'Tiểu sử',
  bodies: 'Cơ quan, đơn vị cần trao đổi',
  body: 'Nội dung',
  bodyFullText: 'Toàn văn',
  channel: 'Chuyên mục',
  closesAt: 'Thời điểm kết thúc',
  closingAt: 'Đóng nhận hồ sơ lúc',
  code: 'Mã',
  competentOrderRef: 'Số văn bản yêu cầu gỡ',
  consentFile: 'Văn bản đồng ý của nguồn',
  consultRecord: 'Ý kiến trao đổi, thống nhất',
  cover: 'Ảnh đại diện',
  dataFiles: 'Tệp số liệu',
  date: 'Ngày',
  docClass: 'Loại văn bản',
  docForm: 'Hình thức văn bản',
  draftFile: 'Tệp dự thảo',
  duties: 'Nhiệm vụ',
  explanatoryFiles: 'Tệp thuyết minh',
  emergencyReason: 'Lý do khẩn cấp',
  endsAt: 'Kết thúc vào',
  endsOn: 'Ngày kết thúc',
  endTime: 'Kết thúc lúc',
  files: 'Tệp đính kèm',
  forms: 'Mẫu đơn, tờ khai',
  fullName: 'Họ và tên',
  gallery: 'Bộ ảnh',
  guide: 'Hướng dẫn',
  isPublic: 'Được công khai',
  issuedOn: 'Ngày ban hành',
  issuer: 'Cơ quan ban hành',
  issuerName: 'Cơ quan ban hành',
  items: 'Các mục',
  'items.altText': 'Mô tả cho người không xem, không nghe được',
  'items.caption': 'Chú thích',
  'items.credit': 'Tác giả, nguồn',
  'items.file': 'Tệp',
  kind: 'Thể loại',
  leadershipRecord: 'Ý kiến lãnh đạo',
  leadUnit: 'Đơn vị chủ trì',
  method: 'Phương pháp',
  name: 'Tên',
  number: 'Số, ký hiệu',
  officialEmail: 'Thư điện tử công vụ',
  opensAt: 'Thời điểm bắt đầu',
  originType: 'Nguồn gốc',
  owner: 'Chủ đầu tư, đơn vị chủ trì',
  owningUnit: 'Đơn vị phụ trách',
  portrait: 'Ảnh chân dung',
  people: 'Lãnh đạo dự',
  position: 'Chức vụ',
  procedure: 'Trình tự, thủ tục',
  publicContent: 'Nội dung câu hỏi công khai',
  publicTitle: 'Tiêu đề công khai',
  publishUntil: 'Đăng đến',
  purpose: 'Mục đích đăng',
  questions: 'Các câu hỏi',
  'questions.options': 'Các phương án (ít nhất hai)',
  quotedVerbatim: 'Trích nguyên văn',
  receivingAddress: 'Địa chỉ nhận góp ý',
  receivingEmail: 'Thư điện tử nhận góp ý',
  receivingUnit: 'Đơn vị nhận góp ý',
  recipientsIncludePortal: 'Nơi nhận có cổng thông tin',
  reportFile: 'Tệp báo cáo',
  requestLetterFile: 'Công văn đề nghị có ký số',
  responsibleUnit: 'Đơn vị giải quyết',
  serviceLevel: 'Mức độ dịch vụ',
  slug: 'Đường dẫn',
  sourceAuthor: 'Tác giả nguồn',
  sourceIsOfficial: 'Nguồn chính thức',
  sourceName: 'Tên nguồn',
  startsAt: 'Bắt đầu từ',
  startsOn: 'Ngày bắt đầu',
  subPortal: 'Cổng thành phần',
  summary: 'Tóm tắt',
  surveyPeriod: 'Thời gian điều tra',
  title: 'Tiêu đề',
  topics: 'Chủ đề',
  unit: 'Đơn vị',
  visibility: 'Phạm vi công khai',
}

/** The Vietnamese title of a field as the forms show it; its name where none is known. */
export function fieldTitle(field: string): string {
  return fieldTitles[field] ?? field
}

/**
 * One issue as an instruction with the clause it rests on, e.g. "Hãy điền mục “Tóm tắt”, theo khoản 3 Điều 2 Quy chế."
 * `citedAs` is what the regulation in force is called in a citation.
 */
export function issueMessage(issue: ReviewIssue, citedAs?: string): string {
  const values = valuesOf(issue)
  const words = instructions[issue.code].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
  const clause = clauseWords(issue.clause, citedAs)
  return `${words}${clause ? `, ${clause}` : ''}.`
}

/** What fills the places of an instruction. */
function valuesOf({ field, params = {} }: ReviewIssue): Record<string, string | number> {
  const title = fieldTitle(field ?? '')
  const { similarity, at } = params
  return {
    ...params,
    field: title,
    what: params['name'] ?? title,
    ...(typeof similarity === 'number' ? { percent: `${Math.round(similarity * 100)} %` } : {}),
    ...(typeof at === 'string' ? { time: localTime(at) } : {}),
  }
}

const clock = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  ...{ day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false },
})

/** An instant as people here read it; the text itself where it is none. */
function localTime(at: string): string {
  const instant = new Date(at)
  return Number.isNaN(instant.getTime()) ? at : clock.format(instant)
}
