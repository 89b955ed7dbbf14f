import type { Core } from '@strapi/strapi'

type Context = Parameters<Core.MiddlewareHandler>[0]
type Next = Parameters<Core.MiddlewareHandler>[1]
interface Authentication {
  authenticate(ctx: Context, next: Next): Promise<unknown>
}

/** Does something to every request of somebody signed in, once Strapi has read who it is and before its route answers. */
export function afterSignIn(strapi: Core.Strapi, work: (ctx: Context) => Promise<void>): void {
  const authentication = strapi.get('auth') as Authentication
  const authenticate = authentication.authenticate.bind(authentication)
  authentication.authenticate = (ctx, next) =>
    authenticate(ctx, async () => {
      // A request may pass an open route first, where nobody is known yet.
      if (ctx.state.isAuthenticated === true) await work(ctx)
      return next()
    })
}
