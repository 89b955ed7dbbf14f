import type { NewAccount } from '../create-account'
import type { DemoAccount } from './demo-accounts'
import { type LoadedStructure, named } from './load-structure'

/** A demo account as it is created: its unit, sub-portals and topics by their documentIds. */
export function newAccountOf(
  { role, unit, subPortals, topics = [], ...person }: DemoAccount,
  structure: LoadedStructure,
): NewAccount & { staff: object } {
  return {
    ...person,
    roleCode: role,
    staff: {
      roles: [role],
      unitId: named(structure.units, unit, 'unit'),
      subPortalIds: subPortals.map((label) => named(structure.subPortals, label, 'sub-portal')),
      topicIds: topics.map((slug) => named(structure.topics, slug, 'topic')),
    },
  }
}
