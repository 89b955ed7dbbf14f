import type { Core } from '@strapi/strapi'
import { readerReportAction, readerReportSchema, reportReceivedPath } from 'shared-types/forms'
import { receiveReport } from '../receive-report'
import type { FormIssue } from './form-issue'
import { formPage, localeOfPage } from './form-page'
import { formStyle } from './form-style'
import { smallFormOf } from './small-form'

type Context = Parameters<Core.ControllerHandler>[0]

const path = readerReportAction.replace('/api', '')
const statusOf: Partial<Record<FormIssue['code'], number>> = {
  tooLarge: 413,
  notAForm: 415,
  tooMany: 429,
  elsewhere: 403,
  noPortal: 404,
}

/**
 * The door of “Báo nội dung đã cũ”: open to everybody, it knows nobody, sets no cookie and answers in HTML, since the
 * form works without script. What cannot be taken comes back as the same form with everything that was written in it.
 */
export function doorRoutes(strapi: Core.Strapi) {
  const receive: Core.ControllerHandler = async (ctx) => {
    ctx.set('cache-control', 'no-store')
    // Another site's page cannot speak for a reader of ours.
    if (ctx.get('sec-fetch-site') === 'cross-site') return refuse(ctx, {}, [{ code: 'elsewhere' }])
    const form = smallFormOf(ctx)
    if (typeof form === 'string') return refuse(ctx, {}, [{ code: form }])
    const report = readerReportSchema.safeParse(form)
    if (!report.success) return refuse(ctx, form, report.error.issues.map(issueOf))
    const { website, ...said } = report.data
    const outcome =
      website === ''
        ? await receiveReport(strapi, said, { host: ctx.get('x-forwarded-host'), address: ctx.ip }, new Date())
        : 'kept'
    if (outcome !== 'kept') return refuse(ctx, form, [{ code: outcome }])
    ctx.status = 303
    ctx.set('location', reportReceivedPath(localeOfPage(said.page)))
  }
  const style: Core.ControllerHandler = (ctx) => {
    ctx.set('cache-control', 'public, max-age=3600')
    ctx.type = 'text/css'
    ctx.body = formStyle
  }
  const open = { info: { type: 'content-api' }, config: { auth: false as const } }
  return [
    { method: 'POST' as const, path, handler: receive, ...open },
    { method: 'GET' as const, path: `${path}/style.css`, handler: style, ...open },
  ]
}

function refuse(ctx: Context, form: Readonly<Record<string, string>>, issues: readonly FormIssue[]): void {
  ctx.status = statusOf[issues[0]?.code ?? 'missing'] ?? 400
  if (ctx.status === 429) ctx.set('retry-after', '3600')
  ctx.type = 'text/html'
  ctx.body = formPage(form, issues)
}

function issueOf({ path: [field], message }: { path: PropertyKey[]; message: string }): FormIssue {
  if (field === 'what' || (field === 'message' && message === 'missing')) return { code: 'missing', field }
  if (field === 'message' || field === 'contact') return { code: 'tooLong', field }
  return { code: 'noPage' }
}
