import type { Core } from '@strapi/strapi'
import type { Staff } from '../accounts/staff'
import type { CaseKey } from './case-key'
import { isProposable } from './is-proposable'
import { isProposer } from './is-proposer'
import { proposedCopy } from './proposed-copy'
import type { ReviewCase } from './review-case'

/** Whether the panel offers this person to propose the item: the same questions `propose` asks before it writes. */
export async function mayPropose(
  strapi: Core.Strapi,
  { actor }: Pick<Staff, 'actor'>,
  key: CaseKey,
  item: ReviewCase,
  live: boolean,
): Promise<boolean> {
  if (!isProposer(actor, item) || !(await isProposable(strapi, item, live))) return false
  return (await proposedCopy(strapi, key)) === null
}
