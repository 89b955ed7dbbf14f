import type { Locale } from '../content/locale.ts'
import type { ReaderReportKind } from './reader-report.ts'

interface Words {
  /** The form's name, and the line that opens it. */
  title: string
  what: string
  choose: string
  kinds: Record<ReaderReportKind, string>
  message: string
  contact: string
  contactHint: string
  /** Beside the field nobody sees. */
  website: string
  send: string
}

/** The words of “Báo nội dung đã cũ”: on every page, and where the form comes back with what is to be mended. */
export const readerReportWords: Record<Locale, Words> = {
  vi: {
    title: 'Báo nội dung đã cũ hoặc có lỗi',
    what: 'Trang này có vấn đề gì?',
    choose: 'Chọn một mục',
    kinds: {
      outdated: 'Nội dung đã cũ',
      wrong: 'Nội dung chưa đúng',
      broken: 'Liên kết hoặc tệp không mở được',
      unreadable: 'Khó đọc, khó nghe, khó thao tác',
      other: 'Vấn đề khác',
    },
    message: 'Mô tả cụ thể (phải có nếu chọn “Vấn đề khác”)',
    contact: 'Thư điện tử hoặc điện thoại (không bắt buộc)',
    contactHint: 'Chỉ dùng khi cần hỏi lại.',
    website: 'Để trống ô này',
    send: 'Gửi',
  },
  en: {
    title: 'Report outdated or faulty content',
    what: 'What is wrong with this page?',
    choose: 'Choose one',
    kinds: {
      outdated: 'The content is out of date',
      wrong: 'The content is not correct',
      broken: 'A link or file does not open',
      unreadable: 'Hard to read, hear or operate',
      other: 'Something else',
    },
    message: 'Describe it (needed for “Something else”)',
    contact: 'E-mail or telephone (optional)',
    contactHint: 'Used only if we need to ask back.',
    website: 'Leave this empty',
    send: 'Send',
  },
}
