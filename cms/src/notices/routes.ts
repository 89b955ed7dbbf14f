import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { currentStaff } from '../accounts/current-staff'
import type { Staff } from '../accounts/staff'
import { refuse } from '../review/errors'
import { sealedFrom } from '../review/sealed'
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

/** Stands for the name of what is sealed. */
const sealedTitle = 'Tài liệu đã niêm phong'

/** Notices shown at once; older ones are in people's mail. */
const shown = 100
const paramsSchema = z.object({ id: z.string().regex(/^\d{1,18}$/) })

/** The panel's notices. Everybody reads and marks their own only. */
export function noticeRoutes(strapi: Core.Strapi) {
  const list: Handler = async (context, staff) => {
    const { unread, notices } = await noticesOf(strapi, staff.actor.userId, shown)
    const sealed = await sealedFrom(strapi, async () => staff)
    const closed = new Set(sealed.map((item) => item.targetDocumentId))
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

/** What was said of a document sealed from its reader since is not said again, nor is its name (MOHA-12.3). */
function lineOf(notice: StoredNotice, closed: ReadonlySet<string>) {
  const isClosed = notice.document_id !== null && closed.has(notice.document_id)
  const params = isClosed ? { title: sealedTitle } : notice.params
  return {
    id: notice.id,
    at: notice.at.toISOString(),
    kind: notice.kind,
    text: noticeWords(notice.kind, params).text,
    href: panelHref(notice),
    read: notice.read_at !== null,
  }
}
