import type { PublishContext, PublishRequest } from '../publish-context.ts'
import type { PublishResult } from '../publish-result.ts'
import type { Release } from '../tree/manifest.ts'
import { factsOf } from './facts-of.ts'
import type { News, PublishIssue } from './news.ts'
import type { RenderIssue } from './render-issue.ts'
import { outcomesOfAll, queueReport } from './report.ts'
import type { Hold } from './shrink-guard.ts'

const retryGivenUpMs = 300_000

/** What was given up before and would be again. Making a whole portal ready at every look would help nobody. */
export function stillGivenUp(
  { givenUp, now }: PublishContext,
  request: PublishRequest,
  news: News,
  release: Release,
): PublishResult | null {
  const { last } = givenUp
  const isAsked = request.full || request.confirmed || request.rebuild !== null
  if (!last || isAsked || news.reconciled || now() - last.at > retryGivenUpMs) return null
  return JSON.stringify(last.release) === JSON.stringify(release) ? last.result : null
}

/** Ends a publish that does not take place: nothing of it stays, but the editors hear of it, once. */
export function giveUp(
  context: PublishContext,
  news: News,
  startedAt: number,
  result: PublishResult & { kind: 'held' | 'refused' },
): PublishResult {
  const { release, kind } = result
  const issue = result.kind === 'held' ? holding(result.hold) : refusal(result.issues)
  context.plan.planner = null
  context.store.rollBack()
  const now = context.now()
  const mark = JSON.stringify([release, kind, issue])
  const isNew = mark !== context.givenUp.last?.mark
  context.givenUp.last = { release, result, at: now, mark }
  if (!isNew) return result
  const facts = factsOf(release, news, { startedAt, endedAt: now }, { pagesWritten: 0, pagesRemoved: 0 })
  queueReport(context.outcomes, facts, outcomesOfAll(news, kind === 'held' ? 'held' : 'failed', issue), 0)
  context.followUp.report()
  return result
}

function holding(hold: Hold): PublishIssue {
  return { code: hold.reason, detail: JSON.stringify(hold) }
}

function refusal(issues: readonly RenderIssue[]): PublishIssue {
  return {
    code: issues[0]?.code ?? 'refused',
    detail: issues
      .slice(0, 5)
      .map(({ detail }) => detail)
      .join('; ')
      .slice(0, 2000),
  }
}
