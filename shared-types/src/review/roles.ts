/**
 * Roles of the boards and of the units, over all regulations (requirements A, MOHA-3.3, 3.4, 9.2). Which of them a
 * portal has, and what they are called, is in its policy profile.
 */
export const roles = [
  'chief',
  'deputyChief',
  'boardMember',
  'secretary',
  'editor',
  'reporter',
  'technician',
  'unitHead',
  'unitFocal',
  'contributor',
  'leadership',
  'auditor',
] as const
export type Role = (typeof roles)[number]
