import type { Core } from '@strapi/strapi'
import { previewClaimSchema } from 'shared-types/publishing'
import { z } from 'zod'
import { currentStaff } from '../accounts/current-staff'
import { uidOf } from '../content/content-types'
import { refuse } from '../review/errors'
import { refuseClosed } from '../review/refuse-closed'
import { findCase } from '../review/review-store'
import { openPreview } from './open-preview'

/** A request of the admin panel, as far as this handler reads and answers it. */
interface Context {
  params?: unknown
  request: { body?: unknown }
  state: { userAbility?: { can(action: string, subject: string): boolean } }
  set(name: string, value: string): void
  body?: unknown
}

const { type, documentId, locale, publishAt } = previewClaimSchema.shape
const keySchema = z.object({ type, documentId, locale })
const bodySchema = z.strictObject({ publishAt: publishAt.optional() }).default({})

/** `POST …/preview` → `{ url }`: for whoever may read documents of that type in the panel. */
export function panelPreviewRoutes(strapi: Core.Strapi) {
  const preview = async (context: Context) => {
    const now = new Date()
    const staff = (await currentStaff(strapi, now)) ?? refuse(401, 'NO_ACTOR')
    const key = keySchema.safeParse(context.params)
    const body = bodySchema.safeParse(context.request.body)
    if (!key.success || !body.success) return refuse(400, 'BAD_REQUEST')
    if (!context.state.userAbility?.can('plugin::content-manager.explorer.read', uidOf[key.data.type]))
      refuse(403, 'ROLE_FORBIDDEN')
    await refuseClosed(strapi, staff, (await findCase(strapi, key.data)) ?? refuse(404, 'NO_CASE'))
    context.set('cache-control', 'no-store')
    context.body = await openPreview(strapi, key.data, body.data.publishAt, now)
  }
  return [
    {
      method: 'POST' as const,
      path: '/review/cases/:type/:documentId/:locale/preview',
      handler: preview,
      config: { policies: ['admin::isAuthenticatedAdmin'] },
      info: { type: 'admin' as const },
    },
  ]
}
