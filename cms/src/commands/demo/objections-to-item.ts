import type { Core } from '@strapi/strapi'
import type { Policy } from 'shared-types/policy'
import { checkItem, type Issue } from 'shared-types/review'
import type { CaseKey } from '../../review/case-key'
import { gatherFacts } from '../../review/gather-facts'
import { issueMessage } from '../../review/messages'
import { findCase } from '../../review/review-store'
import { isForward } from './forward-moves'

/**
 * What the regulation will say against an item anywhere on its way to the public, beside what people declare on that
 * way: each sentence once, with its clause. `at` is when it is reviewed.
 */
export async function objectionsToItem(
  strapi: Core.Strapi,
  key: CaseKey,
  policy: Policy,
  at: Date,
): Promise<readonly string[]> {
  const item = await findCase(strapi, key)
  const facts = item && (await gatherFacts(strapi, key, item, at))
  if (!facts) return []
  const issues = policy.chain.transitions
    .filter(isForward)
    .flatMap((transition) => checkItem({ ...facts, transition, request: { move: transition.move }, policy }))
    .filter((issue) => !isDeclared(issue))
  return [...new Set(issues.map((issue) => issueMessage(issue, policy.profile.citedAs)))]
}

/** What somebody declares beside the text while an item is on its way: that it holds no secret, what it is for. */
export function isDeclared({ code, field }: Issue): boolean {
  return code === 'SECRECY_NOT_CHECKED' || (code === 'CLASSIFICATION_MISSING' && field === 'purpose')
}
