import type { Role } from 'shared-types/review'

/** What each role is called in the panel (MOHA-3.3, 3.4, 9.2). */
export const roleTitles: Record<Role, string> = {
  reporter: 'Phóng viên',
  editor: 'Biên tập viên',
  chief: 'Tổng biên tập',
  deputyChief: 'Phó Tổng biên tập',
  unitHead: 'Thủ trưởng đơn vị',
  unitFocal: 'Đầu mối cung cấp thông tin',
  contributor: 'Cộng tác viên',
  technician: 'Kỹ thuật viên',
}

/** One line under the title where roles are listed. */
export const roleDescriptions: Record<Role, string> = {
  reporter: 'Viết và gửi tin, bài (Quy chế MOHA, điểm đ khoản 3 Điều 11)',
  editor: 'Tiếp nhận, phân loại, biên tập và trình duyệt (khoản 2 Điều 11)',
  chief: 'Duyệt đăng và từ chối đăng (khoản 3 Điều 3, Điều 12)',
  deputyChief: 'Duyệt đăng theo phân công của Tổng biên tập (khoản 3 Điều 3)',
  unitHead: 'Duyệt tin, bài của đơn vị trên cổng thành phần (khoản 3 Điều 6)',
  unitFocal: 'Cung cấp thông tin của đơn vị (khoản 2 Điều 9)',
  contributor: 'Viết bài cộng tác (khoản 5 Điều 18)',
  technician: 'Vận hành kỹ thuật, quản lý đơn vị và cổng thành phần (khoản 3 Điều 3)',
}
