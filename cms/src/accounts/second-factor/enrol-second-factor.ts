import type { Core } from '@strapi/strapi'
import { toDataURL } from 'qrcode'
import { z } from 'zod'
import type { Account } from '../account'
import { refuseAccount } from '../errors'
import { sealSecret } from './sealed-secret'
import { beginSecondFactor } from './second-factor-store'
import { newTotpSecret, totpOf } from './totp'

/**
 * Begins the second factor of the signed-in person: a secret for the app, as an `otpauth://` address, as a picture to
 * scan (data URL) and to type in. Beginning again replaces a secret that was never confirmed.
 */
export async function enrolSecondFactor(
  strapi: Core.Strapi,
  { userId, email }: Account,
): Promise<{ url: string; qr: string; secret: string }> {
  const secret = newTotpSecret()
  const { url } = totpOf(secret, { issuer: await portalName(strapi), account: email })
  if (!(await beginSecondFactor(strapi, userId, sealSecret(strapi, secret)))) refuseAccount(409, 'TOTP_ENROLLED')
  return { url, qr: await toDataURL(url, { margin: 2, width: 240 }), secret }
}

async function portalName(strapi: Core.Strapi): Promise<string> {
  const row: unknown = await strapi.db.query('api::portal.portal').findOne({ where: {}, select: ['nameVi'] })
  return z.object({ nameVi: z.string() }).safeParse(row).data?.nameVi ?? 'Cổng'
}
