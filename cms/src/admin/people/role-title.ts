import { boardTitles } from '../review/board-titles'
import type { RoleTitle } from './person'

/** What a role is called here: the regulation's title where it is known, ours where it is not. */
export function roleTitle(roles: readonly RoleTitle[], role: string): string {
  return roles.find((one) => one.role === role)?.title ?? boardTitles(null)[role] ?? role
}
