import { z } from 'zod'
import type { Actor } from 'shared-types/review'
import type { Call } from './call'

const emptyRelation = z.union([
  z.null(),
  z.array(z.never()),
  z.strictObject({
    connect: z.array(z.never()).optional(),
    disconnect: z.array(z.unknown()).optional(),
    set: z.array(z.never()).optional(),
  }),
])

/** Names the writer's unit, and the portal of the document's other languages, where a new draft names none itself. */
export function setDefaultPlace({ params }: Call, actor: Actor, subPortalId: string | null): void {
  const data: Record<string, unknown> = params.data ?? {}
  params.data = data
  if (namesNothing(data['owningUnit']) && actor.unitId !== null) data['owningUnit'] = actor.unitId
  if (namesNothing(data['subPortal']) && subPortalId !== null) data['subPortal'] = subPortalId
}

function namesNothing(relation: unknown): boolean {
  return relation === undefined || emptyRelation.safeParse(relation).success
}
