/** Roles of the board and of the units (requirements A, MOHA-3.3, 3.4, 9.2). Titles shown to people are data, not code. */
export const roles = [
  'chief',
  'deputyChief',
  'editor',
  'reporter',
  'technician',
  'unitHead',
  'unitFocal',
  'contributor',
] as const
export type Role = (typeof roles)[number]
