import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { currentStaff } from '../../accounts/current-staff'
import { actBy } from '../act-by'
import { recordAct } from '../record-act'
import { changesBetween } from './changes-between'
import { storedFields } from './stored-fields'
import { watchedTypes } from './watched-types'

const verbs: Readonly<Record<string, string>> = {
  create: 'created',
  clone: 'created',
  update: 'changed',
  delete: 'deleted',
}
const namedSchema = z.object({ documentId: z.string() })

/** Records every change of what has no review of its own, with what each field was and is, in the change's transaction. */
export function recordFormActs(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const type = watchedTypes.get(context.uid)
    const verb = verbs[context.action]
    if (!type || !verb) return next()
    return strapi.db.transaction(async () => {
      const { documentId } = z.object({ documentId: z.string().optional() }).parse(context.params)
      const source = verb === 'created' ? undefined : documentId
      const before = await storedFields(strapi, context.uid, source)
      const result = await next()
      const written = namedSchema.safeParse(result).data?.documentId ?? documentId
      const after = verb === 'deleted' ? null : await storedFields(strapi, context.uid, written)
      const changes = changesBetween(before, after)
      if (written !== undefined && Object.keys(changes).length > 0)
        await recordFormAct(strapi, { type, verb, documentId: written, changes })
      return result
    })
  })
}

async function recordFormAct(
  strapi: Core.Strapi,
  act: { type: string; verb: string; documentId: string; changes: Record<string, unknown> },
): Promise<void> {
  const now = new Date()
  await recordAct(strapi, {
    at: now,
    ...actBy(await currentStaff(strapi, now)),
    action: `${act.type}.${act.verb}`,
    objectType: act.type,
    objectId: act.documentId,
    ...{ locale: null, fromState: null, toState: null, reason: null, diffHash: null },
    details: { changes: act.changes },
  })
}
