import type { Core } from '@strapi/strapi'
import { environment } from '../environment'
import { checkStoredPolicies } from './check-stored-policies'
import { offerProfiles } from './offer-profiles'
import { setPolicies } from './policies-of'
import { policyFolder } from './policy-folder'
import { readPolicies } from './read-policies'

/** Reads the regulations, before anything asks for one. A file with a wrong value stops the start. Call it first in `register()`. */
export function registerPolicy({ strapi }: { strapi: Core.Strapi }): void {
  const policies = readPolicies(policyFolder(environment.POLICY_DIR))
  setPolicies(strapi, policies)
  offerProfiles(strapi, policies)
}

/** Checks that what is stored names only regulations that were read. Call it in `bootstrap()`. */
export async function bootstrapPolicy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await checkStoredPolicies(strapi)
}
