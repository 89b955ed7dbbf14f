import type { Core } from '@strapi/strapi'
import { isReviewed, typeOfUid } from '../../content/content-types'
import { refuse } from '../errors'
import { type Call, callParamsSchema } from './call'
import { guardClone } from './guard-clone'
import { guardCreate } from './guard-create'
import { guardDelete } from './guard-delete'
import { guardPublish } from './guard-publish'
import { guardUnpublish } from './guard-unpublish'
import { guardUpdate } from './guard-update'

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

/** The wall around the document service: every write on a reviewed type passes its guard, whoever asks. */
export function registerDocumentWall(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const type = typeOfUid(context.uid)
    const guard = guards[context.action]
    if (!type || !isReviewed(type) || !guard) return next()
    const params = callParamsSchema.parse(context.params)
    const pass = async () => {
      Object.assign(context.params, params)
      return next()
    }
    return guard({ strapi, type, params, now: new Date(), next: pass })
  })
}
