import type { Core } from '@strapi/strapi'
import type { PolicyProfile } from 'shared-types/policy'
import { type Role, roles } from 'shared-types/review'
import { portalPolicy } from '../policy/portal-policy'

/** What a role is called where the regulation in force has no word of its own for it. */
const roleTitles: Record<Role, string> = {
  chief: 'Tổng biên tập',
  deputyChief: 'Phó Tổng biên tập',
  boardMember: 'Thành viên Ban Biên tập',
  secretary: 'Thư ký Ban Biên tập',
  editor: 'Biên tập viên',
  reporter: 'Phóng viên',
  technician: 'Kỹ thuật viên',
  unitHead: 'Thủ trưởng đơn vị',
  unitFocal: 'Đầu mối cung cấp thông tin',
  contributor: 'Cộng tác viên',
  leadership: 'Lãnh đạo',
  auditor: 'Kiểm tra, giám sát',
}

/** One line under the title where roles are listed. */
export const roleDescriptions: Record<Role, string> = {
  chief: 'Duyệt đăng, từ chối đăng và gỡ; ủy quyền cho cấp phó',
  deputyChief: 'Giúp người đứng đầu; duyệt đăng khi được ủy quyền',
  boardMember: 'Xử lý tin, bài thuộc lĩnh vực được giao',
  secretary: 'Giúp việc Ban Biên tập',
  editor: 'Tiếp nhận, phân loại, biên tập và trình duyệt',
  reporter: 'Viết và gửi tin, bài',
  technician: 'Vận hành kỹ thuật, quản lý tài khoản, đơn vị và cổng thành phần',
  unitHead: 'Duyệt tin, bài của đơn vị; đề nghị cấp tài khoản',
  unitFocal: 'Cung cấp thông tin của đơn vị',
  contributor: 'Viết bài cộng tác, chỉ xem bài của mình',
  leadership: 'Cho ý kiến và phê duyệt nội dung thuộc thẩm quyền',
  auditor: 'Xem mọi nội dung và nhật ký, không thay đổi gì',
}

/** The title of each role under a regulation (its board), or the usual one where it names none. */
export function titlesUnder({ board }: Pick<PolicyProfile, 'board'>): Record<Role, string> {
  const named = new Map(board.map(({ role, titleVi }) => [role, titleVi]))
  const titles = { ...roleTitles }
  const taken = new Set<string>()
  for (const role of roles) {
    const title = named.get(role) ?? roleTitles[role]
    // The panel tells roles apart by name.
    titles[role] = taken.has(title) ? `${title} (${roleTitles[role]})` : title
    taken.add(titles[role])
  }
  return titles
}

/** The title of each role under the regulation of the main portal, as stored now. */
export async function titlesNow(strapi: Core.Strapi): Promise<Record<Role, string>> {
  return titlesUnder((await portalPolicy(strapi, null)).profile)
}
