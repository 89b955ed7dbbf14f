import { getFetchClient } from '@strapi/strapi/admin'
import { z } from 'zod'

const standingSchema = z.object({
  enrolled: z.boolean(),
  required: z.boolean(),
  recoveryCodesLeft: z.number().int().nonnegative(),
})
const beginningSchema = z.object({ qr: z.string().startsWith('data:image/'), secret: z.string() })
const confirmedSchema = z.object({ recoveryCodes: z.array(z.string()).min(1) })

/** Whether the person signed in has a second factor, and whether a role of theirs needs one. */
export type TotpStanding = z.infer<typeof standingSchema>
/** What an authenticator app needs: a picture to scan (data URL), and the same to type. */
export type TotpBeginning = z.infer<typeof beginningSchema>

const address = '/accounts/second-factor'

/** The second factor of the person signed in. Each call throws Strapi's FetchError where the server refuses. */
export const totpApi = {
  standing: async (): Promise<TotpStanding> => standingSchema.parse((await getFetchClient().get(address)).data),
  enrol: async (): Promise<TotpBeginning> => beginningSchema.parse((await getFetchClient().post(address)).data),
  confirm: async (code: string): Promise<string[]> =>
    confirmedSchema.parse((await getFetchClient().post(`${address}/confirm`, { code })).data).recoveryCodes,
  remove: async (code: string): Promise<void> => void (await getFetchClient().post(`${address}/remove`, { code })),
}
