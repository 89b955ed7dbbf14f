import { guards } from '../review/transition.ts'
import type { Role } from '../review/roles.ts'
import { checkChain } from './check-chain.ts'
import { foreignSources } from './foreign-sources.ts'
import type { ProfileProblem } from './profile-problem.ts'
import type { PolicyProfile } from './profile.ts'

/** Roles a unit fills itself; every other one needs a title on the board. */
const unitRoles: ReadonlySet<Role> = new Set(['unitHead', 'unitFocal', 'contributor'])

/**
 * Whether the parts of a profile fit each other, beyond the shape of each: every chain can be walked to its end, every
 * role that acts is on the board or on the unit's side, every guard has its clause, every clause is this
 * regulation's, no name is given twice.
 */
export function checkProfile(profile: PolicyProfile): ProfileProblem[] {
  const titled = new Set(profile.board.map(({ role }) => role))
  return [
    ...twice(profile.board, ({ role }) => role, ['board']),
    ...twice(profile.refusalGrounds, ({ code }) => code, ['refusalGrounds']),
    ...twice(profile.clocks, ({ key, type }) => `${key} of ${type}`, ['clocks']),
    ...twice(profile.guards, ({ guard }) => guard, ['guards']),
    ...twice(profile.chains, ({ key, version }) => `${key}@${version}`, ['chains']),
    ...guards
      .filter((name) => !profile.guards.some(({ guard }) => guard === name))
      .map((name) => ({ path: ['guards'], message: `guard ${name} has no clause` })),
    ...foreignSources(profile.code, profile),
    ...profile.chains.flatMap((chain, index) =>
      checkChain(chain, profile.rules, (role) => titled.has(role) || unitRoles.has(role)).map(({ path, message }) => ({
        path: ['chains', index, ...path],
        message,
      })),
    ),
  ]
}

function twice<T>(entries: readonly T[], nameOf: (entry: T) => string, path: ProfileProblem['path']): ProfileProblem[] {
  const names = entries.map(nameOf)
  return names.flatMap((name, index) =>
    names.indexOf(name) < index ? [{ path: [...path, index], message: `${name} is there twice` }] : [],
  )
}
