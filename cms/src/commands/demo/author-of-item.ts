import type { Policy } from 'shared-types/policy'
import { canEdit } from 'shared-types/review'
import type { Staff } from '../../accounts/staff'
import type { Beginning } from '../../review/begin-policy'
import { CommandError } from '../run-command'
import type { DemoCrew } from './demo-crew'
import type { DemoItem } from './demo-format'
import { isForward } from './forward-moves'
import { type LoadedStructure, named } from './load-structure'

/**
 * Who writes an item: somebody of its unit whom the chain lets write and who approves nothing in it, so that four-eyes
 * stands in nobody's way; in the order the chain names their roles. A unit without such a person gets a focal point; only
 * where that one may not write, somebody who also approves does. Throws CommandError where nobody may.
 */
export async function authorOfItem(
  item: Pick<DemoItem, 'ref' | 'owningUnit' | 'portal'>,
  { policy, columns: { ownBoard = false } }: Beginning,
  crew: DemoCrew,
  structure: LoadedStructure,
): Promise<Staff> {
  const subPortalId = item.portal ? named(structure.subPortals, item.portal, 'sub-portal') : null
  const owningUnitId = named(structure.units, item.owningUnit, 'unit')
  const mayWrite = ({ actor }: Staff) => {
    const draft = { subPortalId, owningUnitId, ownBoard, writerIds: [actor.userId], submittedById: null }
    const isTheirs = actor.unitId === owningUnitId && (!subPortalId || actor.subPortalIds.includes(subPortalId))
    return isTheirs && canEdit(actor, { state: 'draft', ...draft }, policy) === 'yes'
  }
  const writers = inOrderOf(policy, crew.people.filter(mayWrite))
  const writer = writers.find((person) => !approves(person, policy))
  if (writer) return writer
  const focal = await crew.hire('unitFocal', item.owningUnit)
  const author = focal && mayWrite(focal) ? focal : writers[0]
  if (author) return author
  throw new CommandError(
    `The demo item "${item.ref}": nobody of the unit ${item.owningUnit} may write it under ${policy.profile.code} (chain ${policy.chain.key})`,
  )
}

function approves({ actor }: Staff, { chain }: Policy): boolean {
  const rows = chain.transitions.filter(({ guards }) => guards.includes('G11'))
  return rows.some(({ by }) => by.some(({ role }) => actor.roles.includes(role)))
}

/** Those who write for their unit go before those who write only for themselves. */
function inOrderOf({ chain }: Policy, people: readonly Staff[]): Staff[] {
  const rows = chain.transitions.filter((row) => row.from.includes('draft') && isForward(row)).flatMap(({ by }) => by)
  const roles = [...rows.filter(({ scope }) => scope !== 'own'), ...rows].map(({ role }) => role)
  const rank = ({ actor }: Staff) => roles.findIndex((role) => actor.roles.includes(role))
  return people.toSorted((one, other) => rank(one) - rank(other))
}
