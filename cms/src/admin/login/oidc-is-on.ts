import { z } from 'zod'

const answerSchema = z.object({ on: z.boolean() })

/** Whether people may sign in with an account of their agency; not where the server cannot be asked. */
export async function oidcIsOn(): Promise<boolean> {
  try {
    return answerSchema.parse(await (await fetch('/accounts/oidc')).json()).on
  } catch {
    return false
  }
}
