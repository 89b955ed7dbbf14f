import type { Policy } from 'shared-types/policy'
import { type Actor, canEdit, type EditedItem } from 'shared-types/review'
import { refuse } from '../errors'

/** Lets an edit pass, or refuses it in the words of `canEdit`: 409 while somebody else decides, 403 otherwise. */
export function checkEdit(actor: Actor, item: EditedItem, policy: Policy): void {
  if (item.sealed) refuse(403, 'SEALED')
  const verdict = canEdit(actor, item, policy)
  if (verdict !== 'yes') refuse(verdict === 'LOCKED' ? 409 : 403, verdict)
}
