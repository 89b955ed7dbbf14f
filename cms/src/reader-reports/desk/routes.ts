import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { currentStaff } from '../../accounts/current-staff'
import type { Staff } from '../../accounts/staff'
import { refuse } from '../../review/errors'
import { deskStates } from '../report-state'
import { actOnReport } from './act-on-report'
import { reportLines } from './report-lines'

/** A request of the panel, as far as these handlers read and answer it. */
interface Context {
  params?: unknown
  request?: { body?: unknown }
  body?: unknown
}

const paramsSchema = z.object({ id: z.string().regex(/^\d{1,18}$/) })
const decisionSchema = z.object({
  state: z.enum(deskStates),
  version: z.int().min(1),
  note: z.string().trim().max(1_000).nullish(),
})

/** The panel's queue of readers' reports. Needs an admin login; which of them a person sees is the rights' to say. */
export function deskRoutes(strapi: Core.Strapi) {
  const route = (
    method: 'GET' | 'POST',
    path: string,
    answer: (context: Context, staff: Staff, now: Date) => Promise<unknown>,
  ) => ({
    method,
    path,
    handler: async (context: Context) => {
      const now = new Date()
      const staff = (await currentStaff(strapi, now)) ?? refuse(401, 'NO_ACTOR')
      context.body = await answer(context, staff, now)
    },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
    info: { type: 'admin' as const },
  })
  return [
    route('GET', '/reader-reports', (_context, staff, now) => reportLines(strapi, staff, now)),
    route('POST', '/reader-reports/:id/state', async (context, staff, now) => {
      const params = paramsSchema.safeParse(context.params)
      const decision = decisionSchema.safeParse(context.request?.body)
      if (!params.success || !decision.success) return refuse(400, 'BAD_REQUEST')
      const { note, ...decided } = decision.data
      await actOnReport(strapi, staff, params.data.id, { ...decided, note: note || null }, now)
      return reportLines(strapi, staff, now)
    }),
  ]
}
