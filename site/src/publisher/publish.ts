import type { FeedFault } from './feed/feed-fault.ts'
import type { PublishContext, PublishRequest } from './publish-context.ts'
import { type Made, makeDraft } from './steps/make-draft.ts'
import type { News, PublishIssue } from './steps/news.ts'
import { readNews } from './steps/read-news.ts'
import type { RenderIssue } from './steps/render-issue.ts'
import { outcomesOf, outcomesOfAll, queueReport } from './steps/report.ts'
import { type Hold, shrinkGuard } from './steps/shrink-guard.ts'
import { phases } from './tree/pack-entry.ts'
import type { Release } from './tree/manifest.ts'

/** What came of looking for something to publish. `feedFault`: the CMS could not say what is new. */
export type PublishResult = { release: Release; feedFault: FeedFault | null } & (
  | { kind: 'unchanged' }
  | { kind: 'published'; pagesWritten: number; pagesRemoved: number; aside: ReadonlyMap<string, PublishIssue>; durationMs: number }
  /** Waits for a person; nothing was applied. */
  | { kind: 'held'; hold: Hold }
  /** Cannot be published as it is, and no single document is the cause; nothing was applied. */
  | { kind: 'refused'; issues: RenderIssue[] }
)

const retryGivenUpMs = 300_000

/**
 * Brings the public tree in step with the CMS: readChanges → plan → diff → render → verify → write → index → report.
 * Everything before `seal` leaves the tree as it is; everything after is carried through, by this process or by the
 * next one. Throws on faults of CMS, disk or plan; then, too, nothing was applied or it will be carried through.
 */
export async function publish(context: PublishContext, request: PublishRequest): Promise<PublishResult> {
  const { store, tree, step } = context
  const startedAt = context.now()
  let news: News | null = null
  let made: Made | null = null
  tree.settle()
  try {
    const position = store.position()
    const read = await step('readChanges', () => readNews(context, request))
    news = read.news
    const asOf = asOfNow(context)
    const release: Release = { feedId: news.feedId, seq: news.seq, asOf, buildId: context.renderer.buildId }
    const { feedFault } = read
    if (isNothing(context, request, news, asOf)) {
      store.rollBack()
      return { kind: 'unchanged', release, feedFault }
    }

    const known = stillGivenUp(context, request, news, release)
    if (known) {
      store.rollBack()
      return { ...known, feedFault }
    }

    store.begin()
    const indexWhole = !context.plan.planner && (request.full || tree.replayed !== null || position.feedId === null)
    made = await makeDraft(context, { request, news, asOf, indexWhole: indexWhole || request.full })
    if (made.kind === 'refused') return giveUp(context, news, startedAt, { kind: 'refused', issues: made.issues, release, feedFault }, refusal(made.issues))
    const { draft, planner, aside } = made
    const hold = request.confirmed || request.full ? null : shrinkGuard(tree.manifest, draft.entries(), news)
    if (hold) {
      draft.discard()
      return giveUp(context, news, startedAt, { kind: 'held', hold, release, feedFault }, { code: hold.reason, detail: JSON.stringify(hold) })
    }

    await step('seal', () => tree.seal(draft, release))
    for (const phase of phases) await step(phase, () => draft.apply(phase))
    await step('manifest', () => tree.finish(draft))
    const { changedPages: pagesWritten, removedPages: pagesRemoved } = made
    const now = context.now()
    const facts = { ...release, feedId: news.feedId, finishedAt: new Date(now).toISOString(), durationMs: Math.max(0, now - startedAt), pagesWritten, pagesRemoved }
    const outcomes = outcomesOf(news, aside, planner)
    await step('cursor', () => {
      store.setPosition(release)
      const revision = context.indexTasks.release(indexWhole || request.full ? planner.hosts().map(({ host }) => host) : [])
      queueReport(context.outcomes, facts, outcomes.now, 0)
      queueReport(context.outcomes, facts, outcomes.afterIndex, revision)
      store.commit()
    })
    context.givenUp.last = null
    await step('index', () => context.followUp.index())
    await step('report', () => context.followUp.report())
    return { kind: 'published', release, feedFault, pagesWritten, pagesRemoved, aside, durationMs: facts.durationMs }
  } catch (cause) {
    if (made?.kind === 'ready' && !made.draft.isSealed()) made.draft.discard()
    // The plan may be ahead of the tree now; the next publish makes it anew from the store.
    if (news) context.plan.planner = null
    store.rollBack()
    throw cause
  }
}

/** The last boundary instant that has passed; never earlier than what was published before, whatever the clock says. */
function asOfNow({ store, tree, now }: PublishContext): string {
  const passed = store.lastBoundary(new Date(now()).toISOString())
  return [store.position().asOf, tree.replayed?.release.asOf, passed].reduce<string>((latest, instant) => (instant && instant > latest ? instant : latest), '')
}

function isNothing({ plan, store }: PublishContext, request: PublishRequest, news: News, asOf: string): boolean {
  const position = store.position()
  const isAsked = request.full || request.rebuild !== null
  return !isAsked && plan.planner !== null && news.seq === position.seq && news.feedId === position.feedId && news.named.size + news.broken.size === 0 && asOf === position.asOf
}

/** What was given up before and would be again: making a whole portal ready at every look would help nobody. */
function stillGivenUp({ givenUp, now }: PublishContext, request: PublishRequest, news: News, release: Release): PublishResult | null {
  const { last } = givenUp
  const isAsked = request.full || request.confirmed || request.rebuild !== null
  if (!last || isAsked || news.reconciled || now() - last.at > retryGivenUpMs) return null
  return JSON.stringify(last.release) === JSON.stringify(release) ? last.result : null
}

/** Ends a publish that does not take place: nothing of it stays, but the editors hear of it, once. */
function giveUp(context: PublishContext, news: News, startedAt: number, result: PublishResult & { kind: 'held' | 'refused' }, issue: PublishIssue): PublishResult {
  const { release, kind } = result
  context.plan.planner = null
  context.store.rollBack()
  const now = context.now()
  const mark = JSON.stringify([release, kind, issue])
  const isNew = mark !== context.givenUp.last?.mark
  context.givenUp.last = { release, result, at: now, mark }
  if (!isNew) return result
  const facts = { ...release, feedId: news.feedId, finishedAt: new Date(now).toISOString(), durationMs: Math.max(0, now - startedAt), pagesWritten: 0, pagesRemoved: 0 }
  queueReport(context.outcomes, facts, outcomesOfAll(news, kind === 'held' ? 'held' : 'failed', issue), 0)
  context.followUp.report()
  return result
}

function refusal(issues: readonly RenderIssue[]): PublishIssue {
  return { code: issues[0]?.code ?? 'refused', detail: issues.slice(0, 5).map(({ detail }) => detail).join('; ').slice(0, 2000) }
}
