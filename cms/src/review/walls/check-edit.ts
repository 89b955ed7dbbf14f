import { type Actor, type CaseFacts, canEdit } from 'shared-types/review'
import { refuse } from '../errors'

/** Lets an edit pass, or refuses it in the words of `canEdit`: 409 while somebody else decides, 403 otherwise. */
export function checkEdit(
  actor: Actor,
  item: Pick<CaseFacts, 'state' | 'subPortalId' | 'owningUnitId' | 'writerIds' | 'submittedById' | 'assignedEditorId'>,
): void {
  const verdict = canEdit(actor, item)
  if (verdict !== 'yes') refuse(verdict === 'LOCKED' ? 409 : 403, verdict)
}
