import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { type Account, findAccount } from '../account'
import { dropGivenPassword } from '../database/given-passwords'
import { refuseAccount } from '../errors'
import { recordAccountAct } from '../record-account-act'
import { answerRefusal } from '../sign-in/answer-refusal'
import { checkGuess } from '../sign-in/check-guess'
import { checkPassword } from '../sign-in/check-password'
import { changedOwnFields, type OwnChange, ownChangeSchema, storedSelfSchema } from './own-change'

type Context = Parameters<Core.MiddlewareHandler>[0]
interface OwnAccountController {
  updateMe(ctx: Context): Promise<void>
}
interface Controllers {
  extend(uid: string, change: (controller: OwnAccountController) => OwnAccountController): unknown
}

/** One's own to change; address and names are the people screen's, where others see it. */
const ownFields: ReadonlySet<string> = new Set(['password', 'preferedLanguage'])

/**
 * Puts our rules before Strapi's form for one's own account: a wrong present password is counted and recorded, address
 * and names stay, and what changed is in the audit log. Call it in `register()`.
 */
export function guardOwnAccount(strapi: Core.Strapi): void {
  const controllers = strapi.get('controllers') as Controllers
  controllers.extend('admin::authenticated-user', (controller) => ({
    ...controller,
    updateMe: (ctx) => answerRefusal(ctx, () => changeOwn(strapi, ctx, () => controller.updateMe(ctx), new Date())),
  }))
}

async function changeOwn(strapi: Core.Strapi, ctx: Context, change: () => Promise<void>, now: Date): Promise<void> {
  const { id } = z.object({ id: z.int() }).parse(ctx.state.user)
  const account = (await findAccount(strapi, { id })) ?? refuseAccount(401, 'SESSION_OVER')
  const body = ownChangeSchema.safeParse(ctx.request.body).data ?? refuseAccount(400, 'BAD_REQUEST')
  const stored = storedSelfSchema.parse(await strapi.db.query('admin::user').findOne({ where: { id } }))
  const fields = changedOwnFields(body, stored)
  const closed = fields.find((field) => !ownFields.has(field))
  if (closed) refuseAccount(403, 'OWN_NAME_CLOSED', closed)
  if (body.password !== undefined) await mustKnowPassword(strapi, account, body, ctx.request.ip, now)
  await strapi.db.transaction(async () => {
    await change()
    if (ctx.status >= 400 || fields.length === 0) return
    if (body.password !== undefined) await dropGivenPassword(strapi, id)
    const act = { action: 'account.changedOwn', actor: account, objectType: 'account' } as const
    await recordAccountAct(strapi, { ...act, objectId: String(id), details: { fields } }, now)
  })
}

async function mustKnowPassword(
  strapi: Core.Strapi,
  account: Account,
  { password, currentPassword }: OwnChange,
  address: string,
  now: Date,
): Promise<void> {
  if (!currentPassword) refuseAccount(400, 'CURRENT_PASSWORD_WRONG', 'currentPassword')
  const isRight = () => checkPassword(strapi, account, currentPassword)
  if (!(await checkGuess(strapi, account, { of: 'password', address, isRight }, now)))
    refuseAccount(400, 'CURRENT_PASSWORD_WRONG', 'currentPassword')
  if (password === currentPassword) refuseAccount(400, 'PASSWORD_SAME', 'password')
}
