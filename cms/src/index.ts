import type { Core } from '@strapi/strapi'
import { bootstrapAccounts, registerAccounts } from './accounts/register'
import { bootstrapAudit, registerAudit } from './audit/register'
import { bootstrapClocks, registerClocks } from './clocks/register'
import { bootstrapContent } from './content/bootstrap'
import { registerContent } from './content/register'
import { settleDatabase } from './database/settle-database'
import { bootstrapDuplicates } from './duplicates/bootstrap'
import { bootstrapFileText } from './file-text/bootstrap'
import { bootstrapHistory, registerHistory } from './history/register'
import { bootstrapJobs, stopJobs } from './jobs/register'
import { registerMedia } from './media/register'
import { bootstrapNotices, registerNotices } from './notices/register'
import { bootstrapPolicy, registerPolicy } from './policy/register'
import { registerPreview } from './preview/register'
import { bootstrapPublishing } from './publishing/bootstrap'
import { registerPublishing } from './publishing/register'
import { bootstrapReview, registerReview } from './review/register'
import { bootstrapReaderReports, registerReaderReports } from './reader-reports/register'
import { registerUpkeep } from './upkeep/register'
import { bootstrapUpgrade, registerUpgrade } from './upgrade/register'

/**
 * What the CMS is made of, in the order its rules apply: who may write is asked before what was written. Document
 * middlewares go in with `register`, before any plugin adds its own.
 */
export default {
  register(app: { strapi: Core.Strapi }): void {
    registerUpgrade(app)
    registerPolicy(app)
    registerAccounts(app)
    registerReview(app)
    registerAudit(app)
    registerHistory(app)
    registerClocks(app)
    registerUpkeep(app)
    registerReaderReports(app)
    registerNotices(app)
    registerContent(app)
    registerPublishing(app)
    registerPreview(app)
    registerMedia(app)
  },

  async bootstrap(app: { strapi: Core.Strapi }): Promise<void> {
    await bootstrapPolicy(app)
    await bootstrapPublishing(app)
    await bootstrapAudit(app)
    await bootstrapFileText(app)
    await bootstrapHistory(app)
    await bootstrapUpgrade(app)
    await bootstrapNotices(app)
    await bootstrapClocks(app)
    await bootstrapReaderReports(app)
    await bootstrapDuplicates(app)
    await bootstrapReview(app)
    await bootstrapContent(app)
    await bootstrapAccounts(app)
    await bootstrapJobs(app)
  },

  async destroy(app: { strapi: Core.Strapi }): Promise<void> {
    await stopJobs(app)
    await settleDatabase(app.strapi)
  },
}
