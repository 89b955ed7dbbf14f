import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { currentStaff } from '../../accounts/current-staff'
import { isReviewed, typeOfUid } from '../../content/content-types'
import { recordingRefusals } from '../recording-refusals'
import { namedByRow, nothingNamed } from './named-by-row'
import { refuseClosedParts } from './refuse-closed-parts'

const writes: ReadonlySet<string> = new Set(['create', 'update', 'clone'])
const paramsSchema = z.looseObject({ documentId: z.string().optional() })
const writtenSchema = z.object({ documentId: z.string() })

/**
 * The wall around the portal's structure, which has no review and is public at once: it takes in no file and no document
 * that is sealed, nor one that is closed to whoever writes (F33).
 */
export function registerStructureWall(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const type = typeOfUid(context.uid)
    if (!type || isReviewed(type) || !writes.has(context.action)) return next()
    const { documentId } = paramsSchema.parse(context.params)
    const now = new Date()
    const staff = () => currentStaff(strapi, now)
    const object = { objectType: type, objectId: documentId ?? '', locale: null }
    return recordingRefusals(strapi, { action: context.action, ...object, staff, now }, () =>
      strapi.db.transaction(async () => {
        const changes = context.action === 'update' && documentId !== undefined
        const before = changes ? await namedByRow(strapi, { type, documentId, locale: null }) : nothingNamed
        const result = await next()
        const written = writtenSchema.safeParse(result)
        if (!written.success) return result
        const row = { type, documentId: written.data.documentId, locale: null }
        await refuseClosedParts(strapi, await staff(), row, before)
        return result
      }),
    )
  })
}
