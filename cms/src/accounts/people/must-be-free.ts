import type { Core } from '@strapi/strapi'
import { holdValue } from '../../content/rules/hold-value'
import { refuseAccount } from '../errors'

/**
 * Refuses an address (lower case) another account has. Asked in the transaction that stores it: Strapi keeps no unique
 * index on addresses, so the address is held until that ends.
 */
export async function mustBeFree(strapi: Core.Strapi, email: string, userId: number): Promise<void> {
  await holdValue(strapi, `account:${email}`)
  const others = await strapi.db.query('admin::user').count({ where: { email, id: { $ne: userId } } })
  if (others > 0) refuseAccount(409, 'EMAIL_TAKEN', 'email')
}
