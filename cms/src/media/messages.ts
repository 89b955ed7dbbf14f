import { fileKinds } from './file-kinds'

const allowed = [...new Set(Object.keys(fileKinds))].map((ext) => ext.slice(1)).join(', ')

/** What people read when a file is refused: what is wrong, and what to do. */
export const mediaMessages = {
  KIND_NOT_ALLOWED: (name: string) => `Không nhận tệp “${name}”. Hãy tải lên một trong các loại: ${allowed}.`,
  CONTENT_DIFFERS: (name: string) =>
    `Nội dung tệp “${name}” không đúng với phần mở rộng. Hãy lưu lại đúng định dạng rồi tải lên.`,
  IN_USE: (name: string) =>
    `Tệp “${name}” đang được dùng trong tài liệu đã đăng nên không thể thay hoặc xóa. Hãy tải lên một tệp mới rồi trình duyệt lại.`,
  SEALED: (name: string) => `Tệp “${name}” thuộc tài liệu đã niêm phong nên không thể thay hoặc xóa.`,
  REVIEWED: (name: string) =>
    `Tệp “${name}” thuộc tài liệu của đơn vị khác đã gửi duyệt nên bạn không thay hoặc xóa được. Hãy tải lên một tệp mới.`,
  ATTACHED: 'Hãy tải tệp lên thư viện trước, rồi chọn tệp trong tài liệu.',
  PUBLIC_WORDS: (name: string) =>
    `Tệp “${name}” đang hiển thị trên cổng nên bạn không đổi được tên và mô tả. Hãy nhờ biên tập viên của bộ phận thường trực.`,
  MARKUP: 'Hãy bỏ thẻ HTML hoặc mã lệnh khỏi tên, văn bản thay thế và chú thích của tệp.',
  TOO_LONG: (max: number) => `Hãy rút ngắn tên tệp, văn bản thay thế hoặc chú thích còn tối đa ${max} ký tự.`,
} as const
