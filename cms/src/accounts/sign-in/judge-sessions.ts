import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { refuseAccount } from '../errors'
import { answerRefusal } from './answer-refusal'
import { sessionGuard } from './session-guard'

type Context = Parameters<Core.MiddlewareHandler>[0]
type Next = Parameters<Core.MiddlewareHandler>[1]
interface Authentication {
  authenticate(ctx: Context, next: Next): Promise<unknown>
}

const ofPanelSchema = z.object({ route: z.object({ info: z.object({ type: z.literal('admin') }) }) })
const signedInSchema = z.object({ user: z.object({ id: z.int() }) })

/**
 * Asks the session guard of whoever Strapi has just authenticated on a route of the panel. Who that is, is Strapi's to
 * say and read nowhere a second time: a header read in two ways is a way past the guard.
 */
export function judgeSessions(strapi: Core.Strapi): void {
  const authentication = strapi.get('auth') as Authentication
  const authenticate = authentication.authenticate.bind(authentication)
  authentication.authenticate = (ctx, next) =>
    authenticate(ctx, async () => {
      let passed = false
      await answerRefusal(ctx, async () => {
        await judge(strapi, ctx)
        passed = true
      })
      return passed ? next() : undefined
    })
}

async function judge(strapi: Core.Strapi, ctx: Context): Promise<void> {
  // Only routes that ask for a sign-in have one to judge.
  if (!ofPanelSchema.safeParse(ctx.state).success || !ctx.state.isAuthenticated) return
  const signedIn = signedInSchema.safeParse(ctx.state)
  if (!signedIn.success) refuseAccount(401, 'SESSION_OVER')
  const path = ctx.path.replace(/\/$/, '')
  await sessionGuard(strapi, { userId: signedIn.data.user.id, method: ctx.method, path }, new Date())
}
