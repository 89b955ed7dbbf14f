import type { Role } from 'shared-types/review'

/** One demo account: who, what they do, for which unit (code) and sub-portals (labels). */
export interface DemoAccount {
  email: string
  firstname: string
  lastname: string
  role: Role
  unit: string
  subPortals: readonly string[]
}

/**
 * One person per role of the two chains, a second editor so that four-eyes can be tried, and the two sub-portals' own
 * people. Addresses are under `.example`, which no mail ever reaches.
 */
export const demoAccounts: readonly DemoAccount[] = [
  { email: 'phong-vien@cong.example', lastname: 'Nguyễn', firstname: 'Thu Hà', role: 'reporter', unit: 'CTTDT', subPortals: [] },
  { email: 'bien-tap@cong.example', lastname: 'Trần', firstname: 'Minh Đức', role: 'editor', unit: 'CTTDT', subPortals: [] },
  { email: 'bien-tap-2@cong.example', lastname: 'Lê', firstname: 'Phương Thảo', role: 'editor', unit: 'CTTDT', subPortals: [] },
  { email: 'tong-bien-tap@cong.example', lastname: 'Phạm', firstname: 'Quốc Việt', role: 'chief', unit: 'TTTT', subPortals: [] },
  { email: 'pho-tong-bien-tap@cong.example', lastname: 'Hoàng', firstname: 'Lan Anh', role: 'deputyChief', unit: 'TTTT', subPortals: [] },
  { email: 'ky-thuat@cong.example', lastname: 'Vũ', firstname: 'Đình Nam', role: 'technician', unit: 'TTTT', subPortals: [] },
  { email: 'cong-tac-vien@cong.example', lastname: 'Đặng', firstname: 'Bích Ngọc', role: 'contributor', unit: 'CTTDT', subPortals: [] },
  { email: 'dau-moi@cong.example', lastname: 'Bùi', firstname: 'Gia Huy', role: 'unitFocal', unit: 'VCCHC', subPortals: [] },
  { email: 'phong-vien.vucchc@cong.example', lastname: 'Đỗ', firstname: 'Khánh Linh', role: 'reporter', unit: 'VCCHC', subPortals: ['vucchc'] },
  { email: 'truong.vucchc@cong.example', lastname: 'Ngô', firstname: 'Hữu Phúc', role: 'unitHead', unit: 'VCCHC', subPortals: ['vucchc'] },
  { email: 'phong-vien.ttt@cong.example', lastname: 'Dương', firstname: 'Tuấn Kiệt', role: 'reporter', unit: 'TTTT', subPortals: ['ttt'] },
  { email: 'truong.ttt@cong.example', lastname: 'Lý', firstname: 'Thanh Tâm', role: 'unitHead', unit: 'TTTT', subPortals: ['ttt'] },
]

/** A focal point for a unit that provides demo content and has nobody yet. */
export function focalPointOf(unitCode: string): DemoAccount {
  return { email: `dau-moi.${unitCode.toLowerCase()}@cong.example`, lastname: 'Đầu mối', firstname: unitCode, role: 'unitFocal', unit: unitCode, subPortals: [] }
}
