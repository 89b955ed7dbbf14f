import type { Actor, CaseFacts } from './facts.ts'
import { hasTouched } from './has-touched.ts'

/** Whether this person provides an item: they wrote in it or sent it, or head the unit that answers for it (F33). */
export function providesItem(
  actor: Actor,
  item: Pick<CaseFacts, 'owningUnitId' | 'writerIds' | 'submittedById'>,
): boolean {
  const headsUnit = actor.roles.includes('unitHead') && actor.unitId !== null && actor.unitId === item.owningUnitId
  return headsUnit || hasTouched(actor, item)
}
