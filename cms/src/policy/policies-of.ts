import type { Core } from '@strapi/strapi'
import type { Policies, Policy } from 'shared-types/policy'

const loaded = new WeakMap<Core.Strapi, Policies>()

/** Keeps what was read at start for this running CMS. */
export function setPolicies(strapi: Core.Strapi, policies: Policies): void {
  loaded.set(strapi, policies)
}

/** Every regulation this installation knows, as read at start. */
export function policiesOf(strapi: Core.Strapi): Policies {
  const policies = loaded.get(strapi)
  if (!policies) throw new Error('The policy profiles are not loaded: call registerPolicy first')
  return policies
}

/** The policy an item follows to its end. A chain nobody knows any more is a fault: the start refuses it. */
export function policyOfItem(strapi: Core.Strapi, item: { chainKey: string; chainVersion: number }): Policy {
  const policy = policiesOf(strapi).ofChain(item.chainKey, item.chainVersion)
  if (!policy) throw new Error(`No policy profile has the chain ${item.chainKey} in version ${item.chainVersion}`)
  return policy
}
