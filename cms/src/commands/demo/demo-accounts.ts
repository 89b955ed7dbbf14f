import type { Role } from 'shared-types/review'
import type { DemoStructure } from './demo-structure'

/** One demo account: who, what they do, for which unit (code) and sub-portals (labels). */
export interface DemoAccount {
  email: string
  firstname: string
  lastname: string
  role: Role
  unit: string
  subPortals: readonly string[]
  /** Slugs of the topics a board member answers for; none for others. */
  topics?: readonly string[]
}

/**
 * One person per role of the boards, a second editor so that four-eyes can be tried, and a reporter and a head for each
 * hosted sub-portal. Addresses are under `.example`, which no mail ever reaches.
 */
export function demoAccountsOf({
  units,
  topics,
  portal,
  subPortals,
}: Pick<DemoStructure, 'units' | 'topics' | 'portal' | 'subPortals'>): DemoAccount[] {
  const office = (units.find((unit) => unit.isStandingOffice) ?? units[0])?.code ?? ''
  const board = portal.managingUnit ?? office
  const hosted = subPortals.filter((subPortal) => subPortal.mode === 'hosted')
  const taken = [office, board, ...hosted.map((subPortal) => subPortal.unit)]
  const other = units.find((unit) => unit.level === 'internalUnit' && !taken.includes(unit.code))?.code ?? board
  return [
    {
      email: address('phong-vien'),
      lastname: 'Nguyễn',
      firstname: 'Thu Hà',
      role: 'reporter',
      unit: office,
      subPortals: [],
    },
    {
      email: address('bien-tap'),
      lastname: 'Trần',
      firstname: 'Minh Đức',
      role: 'editor',
      unit: office,
      subPortals: [],
    },
    {
      email: address('bien-tap-2'),
      lastname: 'Lê',
      firstname: 'Phương Thảo',
      role: 'editor',
      unit: office,
      subPortals: [],
    },
    {
      email: address('tong-bien-tap'),
      lastname: 'Phạm',
      firstname: 'Quốc Việt',
      role: 'chief',
      unit: board,
      subPortals: [],
    },
    {
      email: address('pho-tong-bien-tap'),
      lastname: 'Hoàng',
      firstname: 'Lan Anh',
      role: 'deputyChief',
      unit: board,
      subPortals: [],
    },
    {
      email: address('ky-thuat'),
      lastname: 'Vũ',
      firstname: 'Đình Nam',
      role: 'technician',
      unit: board,
      subPortals: [],
    },
    {
      email: address('cong-tac-vien'),
      lastname: 'Đặng',
      firstname: 'Bích Ngọc',
      role: 'contributor',
      unit: office,
      subPortals: [],
    },
    {
      email: address('thanh-vien-ban'),
      lastname: 'Đỗ',
      firstname: 'Thanh Tùng',
      role: 'boardMember',
      unit: board,
      subPortals: [],
      topics: topics.map((topic) => topic.slug),
    },
    {
      email: address('thu-ky'),
      lastname: 'Ngô',
      firstname: 'Hải Yến',
      role: 'secretary',
      unit: office,
      subPortals: [],
    },
    {
      email: address('lanh-dao'),
      lastname: 'Phan',
      firstname: 'Anh Tuấn',
      role: 'leadership',
      unit: board,
      subPortals: [],
    },
    {
      email: address('kiem-tra'),
      lastname: 'Lý',
      firstname: 'Minh Châu',
      role: 'auditor',
      unit: board,
      subPortals: [],
    },
    {
      email: address('truong-don-vi'),
      lastname: 'Mai',
      firstname: 'Đức Long',
      role: 'unitHead',
      unit: other,
      subPortals: [],
    },
    {
      email: address('dau-moi'),
      lastname: 'Bùi',
      firstname: 'Gia Huy',
      role: 'unitFocal',
      unit: other,
      subPortals: [],
    },
    ...hosted.flatMap(({ label, unit }): DemoAccount[] => [
      {
        email: address(`phong-vien.${label}`),
        lastname: 'Phóng viên',
        firstname: label,
        role: 'reporter',
        unit,
        subPortals: [label],
      },
      {
        email: address(`truong.${label}`),
        lastname: 'Thủ trưởng',
        firstname: label,
        role: 'unitHead',
        unit,
        subPortals: [label],
      },
    ]),
  ]
}

/** Roles a unit can be given somebody for while the demo loads. */
export const unitRoles = ['unitFocal', 'unitHead'] as const
export type UnitRole = (typeof unitRoles)[number]

/** Somebody for a unit whose chain of review asks for a role nobody there has; works for these sub-portals (labels). */
export function unitAccountOf(role: UnitRole, unitCode: string, subPortals: readonly string[]): DemoAccount {
  const { name, lastname } = unitPeople[role]
  const email = address(`${name}.${unitCode.toLowerCase()}`)
  return { email, lastname, firstname: unitCode, role, unit: unitCode, subPortals }
}

const unitPeople: Readonly<Record<UnitRole, { name: string; lastname: string }>> = {
  unitFocal: { name: 'dau-moi', lastname: 'Đầu mối' },
  unitHead: { name: 'thu-truong', lastname: 'Thủ trưởng' },
}

function address(name: string): string {
  return `${name}@cong.example`
}
