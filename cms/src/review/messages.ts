import { clauseWords } from './clause-words'
import type { ReviewIssue } from './wall-issue'

/** What each issue asks people to do. `{name}` and the like are filled from the issue's parameters. */
const instructions: Record<ReviewIssue['code'], string> = {
  ROLE_FORBIDDEN: 'Vai trò của bạn không được làm bước này. Hãy nhờ người có thẩm quyền',
  SCOPE_FORBIDDEN: 'Tài liệu này không thuộc phạm vi của bạn. Hãy nhờ người của đơn vị phụ trách',
  NOT_OPEN: 'Tài liệu đã sang bước khác. Hãy tải lại trang để xem trạng thái mới',
  INCOMPLETE: 'Hãy điền mục “{field}”',
  ALT_TEXT_MISSING: 'Hãy ghi mô tả thay thế cho ảnh “{name}”',
  SECRECY_NOT_CHECKED: 'Hãy để người của đơn vị phụ trách kiểm tra độ mật và đánh dấu đã kiểm tra',
  SOURCE_MISSING: 'Hãy ghi rõ nguồn ở mục “{field}”',
  REFUSAL_REASON: 'Hãy chọn ít nhất một lý do từ chối và ghi rõ trong ít nhất {min} ký tự',
  SELF_APPROVAL: 'Bạn đã viết hoặc đã gửi bản này. Hãy để người khác duyệt',
  WINDOW_INVALID: 'Hãy sửa mục “{field}”: thời điểm kết thúc phải sau thời điểm bắt đầu',
  CHANGED_SINCE_REVIEW: 'Nội dung đã thay đổi sau khi gửi duyệt. Hãy trả lại để biên tập và gửi lại bản mới',
  SLUG_TAKEN: 'Địa chỉ này đã dùng cho tài liệu khác. Hãy đổi mục “{field}”',
  MESSAGE_MISSING: 'Hãy ghi nội dung cần nhắn',
  CLASSIFICATION_MISSING: 'Hãy phân loại: điền mục “{field}”',
  NO_ACTOR: 'Hãy đăng nhập vào trang quản trị để làm việc này',
  MOVES_ONLY: 'Việc đăng, gỡ và bỏ bản thảo chỉ thực hiện ở ô “Duyệt và đăng”',
  LOCKED: 'Tài liệu đang chờ người khác xử lý nên chưa sửa được. Hãy đề nghị trả lại trước khi sửa',
  NO_CASE: 'Không tìm thấy tài liệu. Hãy tải lại trang',
  WAS_PUBLISHED: 'Tài liệu đã từng đăng nên không xóa được. Hãy dùng bước gỡ',
  UNIT_NOT_YOURS: 'Hãy chọn đơn vị của bạn ở mục “{field}”',
  PORTAL_NOT_YOURS: 'Hãy chọn cổng thành phần mà bạn được giao ở mục “{field}”',
  PORTAL_FIXED: 'Tài liệu đã gửi duyệt hoặc đã đăng nên giữ nguyên cổng. Hãy tạo tài liệu mới ở cổng kia',
  NOT_AN_EDITOR: 'Hãy chọn một biên tập viên của bộ phận thường trực',
  BAD_REQUEST: 'Yêu cầu không hợp lệ. Hãy tải lại trang và thử lại',
}

const fieldTitles: Readonly<Record<string, string>> = {
  abstract: 'Trích yếu',
  assignedEditorId: 'Biên tập viên được giao',
  body: 'Nội dung',
  bodyFullText: 'Toàn văn',
  channel: 'Chuyên mục',
  closesAt: 'Thời điểm kết thúc góp ý',
  code: 'Mã',
  cover: 'Ảnh đại diện',
  docClass: 'Loại văn bản',
  docForm: 'Hình thức văn bản',
  draftFile: 'Tệp dự thảo',
  files: 'Tệp đính kèm',
  fullName: 'Họ và tên',
  issuedOn: 'Ngày ban hành',
  issuer: 'Cơ quan ban hành',
  issuerName: 'Cơ quan ban hành',
  kind: 'Thể loại',
  leadUnit: 'Đơn vị chủ trì',
  name: 'Tên',
  number: 'Số, ký hiệu',
  officialEmail: 'Thư điện tử công vụ',
  opensAt: 'Thời điểm bắt đầu góp ý',
  originType: 'Nguồn gốc',
  owningUnit: 'Đơn vị phụ trách',
  position: 'Chức vụ',
  procedure: 'Trình tự, thủ tục',
  publishUntil: 'Đăng đến',
  purpose: 'Mục đích đăng',
  receivingAddress: 'Địa chỉ nhận góp ý',
  receivingEmail: 'Thư điện tử nhận góp ý',
  receivingUnit: 'Đơn vị nhận góp ý',
  responsibleUnit: 'Đơn vị giải quyết',
  serviceLevel: 'Mức độ dịch vụ',
  slug: 'Đường dẫn',
  sourceName: 'Tên nguồn',
  subPortal: 'Cổng thành phần',
  summary: 'Tóm tắt',
  title: 'Tiêu đề',
  topics: 'Chủ đề',
  unit: 'Đơn vị',
}

/** The Vietnamese title of a field as the forms show it; its name where none is known. */
export function fieldTitle(field: string): string {
  return fieldTitles[field] ?? field
}

/** One issue as an instruction with the clause it rests on, e.g. "Hãy điền mục “Tóm tắt”, theo khoản 3 Điều 2 Quy chế." */
export function issueMessage(issue: ReviewIssue): string {
  const values: Record<string, string | number> = { ...issue.params, field: fieldTitle(issue.field ?? '') }
  const words = instructions[issue.code].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
  const clause = clauseWords(issue.clause)
  return `${words}${clause ? `, ${clause}` : ''}.`
}
