import type { Policy } from '../policy/policies.ts'
import { covers } from './covers.ts'
import type { Actor, CaseFacts } from './facts.ts'
import { holds } from './holds.ts'
import { providesItem } from './provides-item.ts'
import type { Role } from './roles.ts'

/** What the right to read looks at. `live`: something of the document, in whatever language, is public now. */
export type ReadItem = Pick<
  CaseFacts,
  'state' | 'subPortalId' | 'owningUnitId' | 'channelId' | 'topicIds' | 'boardMemberId' | 'writerIds' | 'submittedById'
> &
  Pick<CaseFacts, 'live' | 'sealed' | 'ownBoard'>

/** Whoever looks after the system, and whoever checks it, reads what is refused (BP-15.3). */
const readers: readonly Role[] = ['technician', 'auditor']

/**
 * Whether this person reads an item (F33): what is sealed, the chief of its board and the technician only (MOHA-12.3);
 * what is refused and of which nothing is public, its writers, the head of its unit, the standing office, the chief, and
 * whom its chain lets take it up again; everything else, everybody on the staff.
 */
export function mayRead(actor: Actor, item: ReadItem, policy: Policy): 'yes' | 'SEALED' | 'REFUSED_ITEM' {
  if (item.sealed) return actor.active && readsSealed(actor, item, policy) ? 'yes' : 'SEALED'
  if (item.state !== 'refused' || item.live) return 'yes'
  return actor.active && readsRefused(actor, item, policy) ? 'yes' : 'REFUSED_ITEM'
}

function readsSealed(actor: Actor, item: ReadItem, policy: Policy): boolean {
  return actor.roles.includes('technician') || holds(actor, 'chief', 'portal', item, policy)
}

function readsRefused(actor: Actor, item: ReadItem, policy: Policy): boolean {
  return (
    providesItem(actor, item) ||
    readers.some((role) => actor.roles.includes(role)) ||
    covers(actor, 'standingOffice', item) ||
    holds(actor, 'chief', 'portal', item, policy) ||
    carriesOn(actor, item, policy)
  )
}

function carriesOn(actor: Actor, item: ReadItem, policy: Policy): boolean {
  return policy.chain.transitions.some(
    ({ from, by }) =>
      from.includes(item.state) && by.some(({ role, scope }) => holds(actor, role, scope, item, policy)),
  )
}
