import type { Core } from '@strapi/strapi'
import { policiesOf } from '../policy/policies-of'
import { recordFileActs } from './acts/record-file-acts'
import { recordFormActs } from './acts/record-form-acts'
import { recordRoleActs } from './acts/record-role-acts'
import { copyReviewEvents } from './copy/copy-review-events'
import { prepareAudit } from './database/prepare-audit'
import { recordPolicyChanges } from './policy/record-policy-changes'
import { auditRoutes } from './routes'

/** The audit log: what records by itself, and the screen's routes. Call it in `register()` after review, which answers refusals. */
export function registerAudit({ strapi }: { strapi: Core.Strapi }): void {
  recordFormActs(strapi)
  recordRoleActs(strapi)
  recordFileActs(strapi)
  strapi.server.routes({ type: 'admin', routes: auditRoutes(strapi) })
}

/** Its tables, the history of earlier versions, the regulations in force. Call it in `bootstrap()` right after publishing. */
export async function bootstrapAudit({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await prepareAudit(strapi)
  await copyReviewEvents(strapi)
  await recordPolicyChanges(strapi, policiesOf(strapi).profiles, new Date())
}
