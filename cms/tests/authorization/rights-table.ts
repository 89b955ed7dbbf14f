import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expectedEdit, expectedMove, type ProfileFile, type Rights, variants } from './expected-rights'
import { everybody, mainPlaces, subPlaces } from './people'

const require = createRequire(import.meta.url)

/** Codes of the shipped regulations, in the order of the table. */
export const profileCodes = ['MOHA', 'CCHC', 'HY', 'MIC', 'BP'] as const

/**
 * The authorization table: chain and portal → state → move (or `edit`) → variants of the item → place → who. Only open
 * moves are in it; variants that are decided alike stand together.
 */
export type RightsTable = Record<string, Record<string, Record<string, Record<string, Rights>>>>

/** Who may make a move on an item, by place; null where it is not open. */
export function rightsIn(table: RightsTable, chain: string, state: string, move: string, variant: string): Rights {
  const byVariants = Object.entries(table[chain]?.[state]?.[move] ?? {})
  return byVariants.find(([names]) => names.split(' ').includes(variant))?.[1] ?? null
}

/** Whether somebody is among those with a right at a place. */
export function isAmong(rights: Rights, place: string, who: string): boolean {
  return rights?.[place]?.split(' ').includes(who) ?? false
}

/** A regulation as its file has it. */
export function profileFile(code: string): ProfileFile {
  const path = require.resolve(`shared-types/policy/profiles/${code.toLowerCase()}.json`)
  return JSON.parse(readFileSync(path, 'utf8')) as ProfileFile
}

/** The table as the profiles say it should be. `states` and `moves` are all there are. */
export function expectedTable(states: readonly string[], moves: readonly string[]): RightsTable {
  const table: RightsTable = {}
  for (const profile of profileCodes.map(profileFile))
    for (const { key, version, appliesTo, transitions } of profile.chains)
      for (const portal of ['main', 'sub'] as const) {
        if (appliesTo.portal !== 'any' && appliesTo.portal !== portal) continue
        const places = portal === 'main' ? mainPlaces : subPlaces
        const question = { profile, rows: transitions, portal, places, everybody }
        table[`${key}@${version} ${portal}`] = Object.fromEntries(
          states.map((state) => [state, rightsInState(question, state, moves)]),
        )
      }
  return table
}

function rightsInState(question: Parameters<typeof expectedEdit>[0], state: string, moves: readonly string[]) {
  const rights: Record<string, Record<string, Rights>> = {}
  const edit = expectedEdit(question, state)
  if (edit) rights['edit'] = { [Object.keys(variants).join(' ')]: edit }
  for (const move of moves) {
    const alike = new Map<string, { names: string[]; expected: Rights }>()
    for (const [name, variant] of Object.entries(variants)) {
      const expected = expectedMove(question, move, state, variant)
      if (!expected) continue
      const group = alike.get(JSON.stringify(expected)) ?? { names: [], expected }
      alike.set(JSON.stringify(expected), { ...group, names: [...group.names, name] })
    }
    if (alike.size > 0)
      rights[move] = Object.fromEntries([...alike.values()].map(({ names, expected }) => [names.join(' '), expected]))
  }
  return rights
}
