import type { Core } from '@strapi/strapi'
import { localeSchema } from 'shared-types/content'
import { z } from 'zod'
import { currentStaff } from '../accounts/current-staff'
import type { Staff } from '../accounts/staff'
import { type ClosedItems, closedItems } from '../review/closed-items'
import { refuse } from '../review/errors'
import { markAllRead, markRead, noticesOf, type StoredNotice } from './notice-store'
import { noticeWords } from './notice-words'
import { panelHref } from './panel-href'

/** A request of the panel, as far as these handlers read and answer it. */
interface Context {
  params?: unknown
  body?: unknown
  status?: number
}
type Handler = (context: Context, staff: Staff, now: Date) => Promise<void>

/** Stands for the name of what is not for its reader any more. */
const closedTitles = { SEALED: 'Tài liệu đã niêm phong', REFUSED_ITEM: 'Tài liệu đã bị từ chối' } as const

/** Notices shown at once; older ones are in people's mail. */
const shown = 100
const paramsSchema = z.object({ id: z.string().regex(/^\d{1,18}$/) })

/** The panel's notices. Everybody reads and marks their own only. */
export function noticeRoutes(strapi: Core.Strapi) {
  const list: Handler = async (context, staff) => {
    const { unread, notices } = await noticesOf(strapi, staff.actor.userId, shown)
    const closed = await closedItems(strapi, async () => staff)
    context.body = { unread, lines: notices.map((notice) => lineOf(notice, closed)) }
  }
  const read: Handler = async (context, { actor: { userId } }, now) => {
    const params = paramsSchema.safeParse(context.params)
    const isTheirs = params.success && (await markRead(strapi, userId, params.data.id, now))
    context.status = isTheirs ? 204 : 404
  }
  const readAll: Handler = async (context, { actor: { userId } }, now) => {
    await markAllRead(strapi, userId, now)
    context.status = 204
  }
  const route = (method: 'GET' | 'POST', path: string, handler: Handler) => ({
    method,
    path,
    handler: async (context: Context) => {
      const now = new Date()
      const staff = (await currentStaff(strapi, now)) ?? refuse(401, 'NO_ACTOR')
      await handler(context, staff, now)
    },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
    info: { type: 'admin' as const },
  })
  return [
    route('GET', '/notices', list),
    route('POST', '/notices/:id/read', read),
    route('POST', '/notices/read-all', readAll),
  ]
}

/** What was said of a document closed to its reader since is not said again, nor is its name (F33). */
function lineOf(notice: StoredNotice, closed: ClosedItems) {
  const locale = localeSchema.safeParse(notice.locale).data
  const why = notice.document_id === null ? null : closed.why(notice.document_id, locale && [locale])
  const params = why ? { title: closedTitles[why] } : notice.params
  return {
    id: notice.id,
    at: notice.at.toISOString(),
    kind: notice.kind,
    text: noticeWords(notice.kind, params).text,
    href: panelHref(notice),
    read: notice.read_at !== null,
  }
}
