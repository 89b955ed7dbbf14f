import type { Core } from '@strapi/strapi'
import { bootstrapAccounts, registerAccounts } from './accounts/register'
import { bootstrapContent } from './content/bootstrap'
import { registerContent } from './content/register'
import { registerMedia } from './media/register'
import { bootstrapPublishing } from './publishing/bootstrap'
import { registerPublishing } from './publishing/register'
import { registerReview } from './review/register'

/**
 * What the CMS is made of, in the order its rules apply: who may write is asked before what was written. Document
 * middlewares go in with `register`, before any plugin adds its own.
 */
export default {
  register(app: { strapi: Core.Strapi }): void {
    registerAccounts(app)
    registerReview(app)
    registerContent(app)
    registerPublishing(app)
    registerMedia(app)
  },

  async bootstrap(app: { strapi: Core.Strapi }): Promise<void> {
    await bootstrapPublishing(app)
    await bootstrapContent(app)
    await bootstrapAccounts(app)
  },
}
