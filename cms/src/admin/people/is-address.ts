import { z } from 'zod'

const addressSchema = z.email().max(254)

/** Whether somebody can be written to there: what the server asks of an address. */
export function isAddress(typed: string): boolean {
  return addressSchema.safeParse(typed.trim()).success
}
