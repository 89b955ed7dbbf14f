import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { hashOfAddress } from '../../audit/address-hash'
import { type Account, findAccount } from '../account'
import { markSeen } from '../database/account-activity'
import { AccountRefusal, refuseAccount } from '../errors'
import { keyedHash } from '../keyed-hash'
import { recordAccountAct, recordRefusedAccountAct } from '../record-account-act'
import { checkSecondFactor } from '../second-factor/check-second-factor'
import { standingOf } from '../standing/standing-of'
import { checkPassword } from './check-password'
import { countFailures } from './count-failures'
import { lockedRefusal } from './locked-refusal'
import type { AccountCode } from '../messages'

const loginSchema = z.object({ email: z.string().max(254), password: z.string().max(200) })

/** Header a second factor's code is sent in. */
export const totpHeader = 'x-cong-totp'

/** What a login form sent, and from where. */
export interface LoginRequest {
  body: unknown
  address: string
  /** A code of the authenticator app, or a recovery code; empty where none was sent. */
  code: string
}

/**
 * Whether a login may go on to open a session: failures counted (MOHA-5.2), the password, the second factor, and the
 * account's standing (guard G14), in this order, so that nothing about an account is told before its owner is known.
 * Refuses by throwing `AccountRefusal`; every refusal and every success is recorded.
 */
export async function loginGuard(strapi: Core.Strapi, request: LoginRequest, now: Date): Promise<Account> {
  const credentials = loginSchema.safeParse(request.body)
  if (!credentials.success) refuseAccount(400, 'BAD_CREDENTIALS')
  const email = credentials.data.email.trim().toLowerCase()
  const attempt = { account: keyedHash('account', email), address: hashOfAddress(request.address) }
  const account = await findAccount(strapi, { email })
  const counted = await countFailures(strapi, attempt, now)
  if (counted.locked) {
    // Once a lock: a log that only grows is not for whoever knocks to fill.
    if (counted.isFirst)
      await recordRefusedAccountAct(strapi, aboutLogin(account, 'account.locked', ['LOGIN_LOCKED']), now)
    throw lockedRefusal()
  }
  if (!(await checkPassword(strapi, account, credentials.data.password)) || !account)
    return refuse(strapi, account, 'BAD_CREDENTIALS', now)
  const factor = await checkSecondFactor(strapi, account, request.code, now)
  if (factor === 'wrong') return refuse(strapi, account, 'TOTP_WRONG', now)
  if (factor === 'missing') {
    await counted.unjudged()
    refuseAccount(401, 'TOTP_REQUIRED')
  }
  await counted.passed()
  const [first, ...others] = standingOf(account, now)
  if (first) {
    await recordRefusedAccountAct(strapi, aboutLogin(account, 'account.loginRefused', [first, ...others]), now)
    throw new AccountRefusal(403, [{ code: first }, ...others.map((code) => ({ code }))])
  }
  await recordAccountAct(strapi, aboutLogin(account, 'account.login', []), now)
  await markSeen(strapi, account.userId, now)
  return account
}

async function refuse(
  strapi: Core.Strapi,
  account: Account | null,
  code: 'BAD_CREDENTIALS' | 'TOTP_WRONG',
  now: Date,
): Promise<never> {
  await recordRefusedAccountAct(strapi, aboutLogin(account, 'account.loginFailed', [code]), now)
  refuseAccount(statusOf[code], code)
}

// 400 is what Strapi's own login form expects of wrong credentials.
const statusOf = { BAD_CREDENTIALS: 400, TOTP_WRONG: 401 } as const

function aboutLogin(account: Account | null, action: `account.${string}`, codes: readonly AccountCode[]) {
  return {
    action,
    actor: account,
    objectType: 'account' as const,
    objectId: account ? String(account.userId) : 'unknown',
    ...(codes.length > 0 ? { details: { codes } } : {}),
  }
}
