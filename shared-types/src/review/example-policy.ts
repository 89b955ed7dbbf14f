import { createPolicies, type Policy } from '../policy/policies.ts'
import { shippedProfiles } from '../policy/shipped-profiles.ts'

const policies = createPolicies(shippedProfiles)

/** The shipped regulation and chain of this key, in its first version; throws where there is none. */
export function examplePolicy(chainKey: string): Policy {
  const policy = policies.ofChain(chainKey, 1)
  if (!policy) throw new Error(`There is no chain ${chainKey}.`)
  return policy
}
