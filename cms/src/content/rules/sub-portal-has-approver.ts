import type { Core } from '@strapi/strapi'
import type { FieldProblem } from '../errors'
import { fieldMessages } from '../messages'
import { hasApprover } from './has-approver'
import type { StoredDocument } from './stored-document'

/**
 * A sub-portal goes live only with somebody who approves there (BP-8.4): where its chain leaves approval to the unit's
 * own people, one of them works for this sub-portal now. Those with a board of their own have theirs elsewhere.
 */
export async function subPortalHasApprover(
  strapi: Core.Strapi,
  { type, documentId, fields }: StoredDocument,
): Promise<FieldProblem[]> {
  if (type !== 'subPortal' || fields.stage !== 'live' || fields.mode !== 'hosted' || !fields.unit) return []
  return (await hasApprover(strapi, documentId, String(fields.unit)))
    ? []
    : [{ path: ['stage'], message: fieldMessages.approverMissing }]
}
