import type { Core } from '@strapi/strapi'
import type { Policy } from 'shared-types/policy'
import { type CaseFacts, type Issue, isOpen, type ReviewState } from 'shared-types/review'
import type { Staff } from '../../accounts/staff'
import type { CaseKey } from '../../review/case-key'
import { gatherFacts } from '../../review/gather-facts'
import { issueMessage } from '../../review/messages'
import { moveOrThrow } from '../../review/move'
import { findCase } from '../../review/review-store'
import { triage } from '../../review/triage'
import { policyOfItem } from '../../policy/policies-of'
import { CommandError } from '../run-command'
import { unitRoles } from './demo-accounts'
import type { DemoCrew } from './demo-crew'
import type { DemoItem } from './demo-format'
import { isForward } from './forward-moves'
import { type NextStep, nextStep } from './next-step'
import { isDeclared } from './objections-to-item'

/** Where review is over, whatever an item was to become. */
const finished: ReadonlySet<ReviewState> = new Set(['approved', 'published', 'refused', 'withdrawn', 'archived'])

/**
 * Takes a draft of the demo through review to the state it asks for, one person after another, as the chain it began
 * under offers it. `chiefReview` is the desk of whoever approves. Throws CommandError where the chain lets nobody go on.
 */
export async function reviewItem(
  strapi: Core.Strapi,
  key: CaseKey,
  { ref, state: wanted, owningUnit }: Pick<DemoItem, 'ref' | 'state' | 'owningUnit'>,
  author: Staff,
  crew: DemoCrew,
  now: Date,
): Promise<void> {
  while (wanted !== 'draft') {
    const item = await findCase(strapi, key)
    if (!item || finished.has(item.state)) return
    const policy = policyOfItem(strapi, item)
    const facts = await gatherFacts(strapi, key, item, now)
    if (!facts) return
    const step = nextStep(facts, policy, author, crew.people)
    if (!step) {
      if (await hireFor(facts.item, policy, owningUnit, crew)) continue
      throw new CommandError(`${stuck(ref, item.state, policy)}: nobody of the demo may carry it on`)
    }
    if (wanted === 'chiefReview' && step.open.transition.to === 'approved') return
    const inTheWay = step.open.issues.filter((issue) => !isDeclared(issue))
    if (inTheWay.length > 0)
      throw new CommandError(`${stuck(ref, item.state, policy)}: ${sentences(inTheWay, policy).join(' ')}`)
    await declare(strapi, key, step, author, now)
    const request = { move: step.open.move, digest: facts.item.draftDigest }
    await moveOrThrow(strapi, step.person, key, request, now)
  }
}

/** The author says that it holds no secret; whoever has it before them, what it is for. */
async function declare(
  strapi: Core.Strapi,
  key: CaseKey,
  { person, open }: NextStep,
  author: Staff,
  now: Date,
): Promise<void> {
  const codes = open.issues.map(({ code }) => code)
  if (codes.includes('SECRECY_NOT_CHECKED')) await triage(strapi, author, key, { secrecyChecked: true }, now)
  if (codes.includes('CLASSIFICATION_MISSING'))
    await triage(strapi, person, key, { purpose: 'Thông tin chính thức' }, now)
}

/** Whether the item's unit got somebody the chain asks for in this state and nobody was. */
async function hireFor(item: CaseFacts, policy: Policy, unitCode: string, crew: DemoCrew): Promise<boolean> {
  const rows = policy.chain.transitions.filter((row) => isForward(row) && isOpen(row, item, policy))
  const role = unitRoles.find((unitRole) => rows.some(({ by }) => by.some((one) => one.role === unitRole)))
  return role !== undefined && (await crew.hire(role, unitCode)) !== null
}

function stuck(ref: string, state: ReviewState, { profile, chain }: Policy): string {
  return `The demo item "${ref}" stops in ${state} under ${profile.code} (chain ${chain.key})`
}

function sentences(issues: readonly Issue[], { profile }: Policy): string[] {
  return issues.map((issue) => issueMessage(issue, profile.citedAs))
}
