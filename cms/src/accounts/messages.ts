/** What people read when an account rule says no: what is wrong, and what to do. `{name}` is filled from parameters. */
export const accountMessages = {
  BAD_CREDENTIALS: 'Thư điện tử hoặc mật khẩu không đúng. Hãy kiểm tra và nhập lại.',
  LOGIN_LOCKED: 'Đã nhập sai quá {limit} lần. Hãy thử lại sau {minutes} phút.',
  TOTP_REQUIRED: 'Hãy nhập mã xác thực hiện trên ứng dụng của bạn.',
  TOTP_WRONG: 'Mã xác thực không đúng hoặc đã được dùng. Hãy đợi mã mới rồi nhập lại.',
  TOTP_ENROLMENT_REQUIRED:
    'Vai trò của bạn phải dùng xác thực hai lớp. Hãy đăng ký ứng dụng xác thực trước khi làm việc.',
  TOTP_NOT_ENROLLED: 'Tài khoản chưa đăng ký xác thực hai lớp. Hãy bắt đầu đăng ký lại.',
  TOTP_ENROLLED: 'Tài khoản đã đăng ký xác thực hai lớp. Hãy hủy đăng ký cũ trước.',
  TOTP_KEPT: 'Vai trò của bạn phải dùng xác thực hai lớp nên không tắt được.',
  ACCOUNT_BLOCKED: 'Tài khoản đã bị khóa. Hãy liên hệ kỹ thuật viên.',
  ACCOUNT_NOT_YET_ACTIVE: 'Tài khoản chưa đến ngày có hiệu lực. Hãy liên hệ kỹ thuật viên nếu cần dùng sớm hơn.',
  ACCOUNT_EXPIRED: 'Tài khoản đã hết hạn. Hãy liên hệ kỹ thuật viên để gia hạn.',
  NOT_BRIEFED:
    'Tài khoản chưa được ghi nhận đã phổ biến quy định an toàn thông tin. Hãy liên hệ kỹ thuật viên để được hướng dẫn và ghi nhận.',
  NO_PROFILE: 'Tài khoản chưa có hồ sơ người dùng nên chưa vào làm việc được. Hãy liên hệ kỹ thuật viên.',
  SESSION_OVER: 'Phiên làm việc đã kết thúc. Hãy đăng nhập lại.',
  PASSWORD_CHANGE_REQUIRED:
    'Mật khẩu này do người khác cấp. Hãy mở Hồ sơ (bấm tên của bạn ở góc dưới bên trái, chọn Hồ sơ) và đặt mật khẩu của riêng bạn, rồi đăng nhập lại.',
  CURRENT_PASSWORD_WRONG: 'Mật khẩu hiện tại không đúng. Hãy nhập lại.',
  PASSWORD_SAME: 'Mật khẩu mới trùng với mật khẩu hiện tại. Hãy đặt mật khẩu khác.',
  OWN_NAME_CLOSED: 'Thư điện tử và họ tên không sửa được ở đây. Hãy nhờ kỹ thuật viên.',
  PASSWORD_TOO_SHORT: 'Hãy đặt mật khẩu dài ít nhất {min} ký tự.',
  FORBIDDEN: 'Vai trò của bạn không được làm việc này. Hãy nhờ người có thẩm quyền.',
  SELF_GRANT: 'Bạn không thể tự thay đổi quyền của mình. Hãy nhờ người khác có thẩm quyền.',
  SYSTEM_ACCOUNT: 'Tài khoản quản trị hệ thống chỉ thay đổi được từ dòng lệnh.',
  ROLE_FULL: 'Chỉ được có {max} người giữ vai trò “{title}”. Hãy bỏ vai trò này của người đang giữ trước.',
  ROLE_NOT_ON_BOARD: 'Quy chế đang áp dụng không có vai trò “{title}”. Hãy chọn vai trò khác.',
  EMAIL_TAKEN: 'Địa chỉ thư điện tử này đã có tài khoản. Hãy dùng địa chỉ khác hoặc sửa tài khoản đang có.',
  ADDRESS_OF_APPROVER:
    'Địa chỉ của người có quyền duyệt hoặc quản lý tài khoản chỉ quản trị hệ thống đổi được. Hãy nhờ quản trị hệ thống.',
  UNIT_UNKNOWN: 'Không tìm thấy đơn vị đã chọn. Hãy chọn lại.',
  TOPIC_UNKNOWN: 'Không tìm thấy chủ đề đã chọn. Hãy chọn lại.',
  PORTAL_UNKNOWN: 'Không tìm thấy cổng thành phần đã chọn. Hãy chọn lại.',
  CHANNEL_UNKNOWN: 'Không tìm thấy chuyên mục đã chọn. Hãy chọn lại.',
  DATES_REVERSED: 'Hãy chọn ngày kết thúc sau ngày bắt đầu.',
  DATE_PAST: 'Hãy chọn ngày kết thúc ở tương lai.',
  DATE_FUTURE: 'Ngày phổ biến quy định an toàn không thể ở tương lai. Hãy chọn lại.',
  PERSON_UNKNOWN: 'Không tìm thấy người này. Hãy tải lại trang.',
  PERSON_INACTIVE: 'Người nhận ủy quyền chưa có tài khoản đang hoạt động. Hãy chọn người khác.',
  DELEGATION_UNKNOWN: 'Không tìm thấy ủy quyền này. Hãy tải lại trang.',
  DELEGATION_OVER: 'Ủy quyền này đã kết thúc.',
  DELEGATE_TO_SELF: 'Hãy chọn người khác để ủy quyền.',
  NOT_YOUR_ROLE: 'Bạn chỉ ủy quyền được vai trò do chính mình đang giữ.',
  NO_UNIT: 'Tài khoản của bạn chưa được gắn với đơn vị nào. Hãy liên hệ kỹ thuật viên.',
  REQUEST_UNKNOWN: 'Không tìm thấy đề nghị này. Hãy tải lại trang.',
  REQUEST_DECIDED: 'Đề nghị này đã được xử lý.',
  BAD_REQUEST: 'Yêu cầu không hợp lệ. Hãy tải lại trang và thử lại.',
  OIDC_OFF: 'Đăng nhập một lần chưa được bật.',
  OIDC_FAILED: 'Không đăng nhập được bằng tài khoản dùng chung. Hãy thử lại hoặc đăng nhập bằng mật khẩu.',
} as const
export type AccountCode = keyof typeof accountMessages

/** The sentence for a code, its parameters filled in. */
export function accountMessage(code: AccountCode, params: Readonly<Record<string, string | number>> = {}): string {
  return accountMessages[code].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
}
