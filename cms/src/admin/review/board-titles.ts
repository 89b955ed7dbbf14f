import { z } from 'zod'
import { say } from '../words/say'

/** What the people of a board are called under its regulation, by role. */
export const boardTitlesSchema = z.record(z.string(), z.string())
export type BoardTitles = z.infer<typeof boardTitlesSchema>

/** Roles whose title is a common noun, small inside a sentence; `Tổng biên tập` or `Trưởng ban` keeps its capital. */
const commonNouns: readonly string[] = ['boardMember', 'unitHead', 'leadership']

/** The values that states and moves are worded with, e.g. `{chief}`; our own words where a regulation has no title. */
export function boardTitles(titles: BoardTitles | null | undefined): BoardTitles {
  const all: BoardTitles = {
    chief: say('role.chief'),
    deputyChief: say('role.deputyChief'),
    boardMember: say('role.boardMember'),
    unitHead: say('role.unitHead'),
    leadership: say('role.leadership'),
    ...titles,
  }
  return Object.fromEntries(
    Object.entries(all).map(([role, title]) => [role, commonNouns.includes(role) ? small(title) : title]),
  )
}

function small(title: string): string {
  return title.charAt(0).toLocaleLowerCase('vi') + title.slice(1)
}
