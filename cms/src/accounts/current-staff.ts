import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { actingUserId } from './act-as'
import type { Staff } from './staff'
import { staffActor } from './staff-actor'

const signedInSchema = z.object({
  auth: z.object({ strategy: z.object({ name: z.literal('admin') }) }),
  user: z.object({ id: z.int() }),
})

/**
 * Who writes now: the person named by `actAs`, or the one signed in to the admin panel. Tokens of any kind, public
 * requests and code that names nobody give null.
 */
export async function currentStaff(strapi: Core.Strapi, now: Date): Promise<Staff | null> {
  const userId = actingUserId() ?? signedInUserId(strapi)
  return userId === undefined ? null : staffActor(strapi, userId, now)
}

function signedInUserId(strapi: Core.Strapi): number | undefined {
  const signedIn = signedInSchema.safeParse(strapi.requestContext.get()?.state)
  return signedIn.success ? signedIn.data.user.id : undefined
}
