import type { CaseFacts, Reach } from './facts.ts'

/** Whether this person wrote any part of this version, or submitted it (F11, MOHA-11.3a). */
export function hasTouched(
  actor: Pick<Reach, 'userId'>,
  item: Pick<CaseFacts, 'writerIds' | 'submittedById'>,
): boolean {
  return item.writerIds.includes(actor.userId) || item.submittedById === actor.userId
}
