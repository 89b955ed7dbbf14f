import type { Core } from '@strapi/strapi'
import type { FieldProblem } from '../errors'
import { channelIsOpen } from './channel-is-open'
import { noCycle } from './no-cycle'
import { oneSubPortalPerUnit } from './one-sub-portal-per-unit'
import type { StoredDocument } from './stored-document'
import { subPortalHasApprover } from './sub-portal-has-approver'
import { subPortalMayGoLive } from './sub-portal-may-go-live'
import { surveyIsSound } from './survey-is-sound'
import { valuesAreFree } from './values-are-free'

type Rule = (strapi: Core.Strapi, document: StoredDocument) => Promise<FieldProblem[]>

/** What has to hold of a document beside others; each rule says to which types it applies. */
const rules: readonly Rule[] = [
  ...[valuesAreFree, channelIsOpen, noCycle, surveyIsSound],
  ...[oneSubPortalPerUnit, subPortalMayGoLive, subPortalHasApprover],
]

/** Everything that keeps a stored document from staying as it is. Judges the row, never the input. */
export async function problemsOfStored(strapi: Core.Strapi, document: StoredDocument): Promise<FieldProblem[]> {
  const problems: FieldProblem[] = []
  for (const rule of rules) problems.push(...(await rule(strapi, document)))
  return problems
}
