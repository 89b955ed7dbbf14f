import { dirname } from 'node:path'

/** Where the policy files lie: the folder of `POLICY_DIR`, else the profiles this release ships. */
export function policyFolder(named: string | undefined): string {
  return named ?? dirname(require.resolve('shared-types/policy/profiles/moha.json'))
}
