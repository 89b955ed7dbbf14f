import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPolicies, type Policies, type PolicyProfile } from 'shared-types/policy'
import { parseProfile } from './parse-profile'
import { PolicyFileError, type PolicyFileProblem } from './policy-file-error'

/**
 * The regulations of a folder: every `*.json` in it is one. Throws PolicyFileError naming file, line and path of all that
 * is wrong in any of them.
 */
export function readPolicies(folder: string): Policies {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
  if (names.length === 0)
    throw new PolicyFileError([whole(folder, 'there is no policy profile (*.json) in this folder')])
  const profiles: PolicyProfile[] = []
  const problems: PolicyFileProblem[] = []
  for (const name of names) {
    const file = join(folder, name)
    const parsed = parseProfile(file, readFileSync(file, 'utf8'))
    if ('profile' in parsed) profiles.push(parsed.profile)
    else problems.push(...parsed.problems)
  }
  if (problems.length > 0) throw new PolicyFileError(problems)
  return joined(folder, profiles)
}

/** Two files that claim the same code or chain are as wrong as a wrong value. */
function joined(folder: string, profiles: readonly PolicyProfile[]): Policies {
  try {
    return createPolicies(profiles)
  } catch (error) {
    throw new PolicyFileError([whole(folder, error instanceof Error ? error.message : String(error))], { cause: error })
  }
}

function whole(file: string, message: string): PolicyFileProblem {
  return { file, line: 1, path: '', message }
}
