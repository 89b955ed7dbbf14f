import { z } from 'zod'

/** `TOTP_REQUIRED` where no code came with the password, `TOTP_WRONG` where the code did not fit. */
const askingSchema = z.object({
  error: z.object({
    message: z.string(),
    details: z.object({ code: z.enum(['TOTP_REQUIRED', 'TOTP_WRONG']) }),
  }),
})

/** The server's words where its answer to a login asks for a second factor; null where it says anything else. */
export async function asksForSecondFactor(answer: Response): Promise<string | null> {
  if (answer.status !== 401) return null
  const body: unknown = await answer
    .clone()
    .json()
    .catch(() => null)
  const asking = askingSchema.safeParse(body)
  return asking.success ? asking.data.error.message : null
}
