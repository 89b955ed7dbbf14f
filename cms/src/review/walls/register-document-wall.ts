import type { Core } from '@strapi/strapi'
import { localeSchema } from 'shared-types/content'
import { currentStaff } from '../../accounts/current-staff'
import { isReviewed, typeOfUid } from '../../content/content-types'
import { refuse } from '../errors'
import { recordingRefusals } from '../recording-refusals'
import { type Call, callParamsSchema } from './call'
import { guardClone } from './guard-clone'
import { guardCreate } from './guard-create'
import { guardDelete } from './guard-delete'
import { guardPublish } from './guard-publish'
import { guardUnpublish } from './guard-unpublish'
import { guardUpdate } from './guard-update'
import { leaveOutClosed } from './leave-out-closed'

const guards: Readonly<Record<string, <Result>(call: Call<Result>) => Promise<Result>>> = {
  create: guardCreate,
  update: guardUpdate,
  clone: guardClone,
  delete: guardDelete,
  publish: guardPublish,
  unpublish: guardUnpublish,
  // It would put the live text in place of the draft past everybody who wrote it.
  discardDraft: () => refuse(403, 'MOVES_ONLY'),
}

const reads: ReadonlySet<string> = new Set(['findOne', 'findFirst', 'findMany', 'count'])

/** The wall around the document service: every write on a reviewed type passes its guard, whoever asks; no read of a person shows what is closed to them. */
export function registerDocumentWall(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const type = typeOfUid(context.uid)
    const isRead = reads.has(context.action)
    const guard = guards[context.action]
    if (!type || !isReviewed(type) || !(isRead || guard)) return next()
    const params = callParamsSchema.parse(context.params)
    const now = new Date()
    const attempt = {
      action: isRead ? 'read' : context.action,
      objectType: type,
      objectId: params.documentId ?? '',
      locale: localeSchema.safeParse(params.locale).data ?? null,
      staff: () => currentStaff(strapi, now),
      now,
    }
    const pass = async () => {
      Object.assign(context.params, params)
      return next()
    }
    if (guard) return recordingRefusals(strapi, attempt, () => guard({ strapi, type, params, now, next: pass }))
    await recordingRefusals(strapi, attempt, () => leaveOutClosed(strapi, type, context.action, params))
    return pass()
  })
}
