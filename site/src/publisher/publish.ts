import type { PublishContext, PublishRequest } from './publish-context.ts'
import type { PublishResult } from './publish-result.ts'
import { asOfNow } from './steps/as-of-now.ts'
import { factsOf } from './steps/facts-of.ts'
import { giveUp, stillGivenUp } from './steps/give-up.ts'
import { linkAliases } from './steps/link-aliases.ts'
import { type Made, makeDraft } from './steps/make-draft.ts'
import type { News } from './steps/news.ts'
import { readNews } from './steps/read-news.ts'
import { outcomesOf, queueReport } from './steps/report.ts'
import { shrinkGuard } from './steps/shrink-guard.ts'
import { phases } from './tree/pack-entry.ts'
import type { Release } from './tree/manifest.ts'

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
    // What search knows is in doubt after a crash, and nothing at first.
    const isFirstPlan = context.plan.planner === null
    const indexWhole = request.full || (isFirstPlan && (tree.replayed !== null || position.feedId === null))
    made = await makeDraft(context, { request, news, asOf, indexWhole })
    if (made.kind === 'refused') return giveUp(context, news, startedAt, { ...made, release, feedFault })
    const { draft, planner, aside, deadLinks } = made
    const hold = request.confirmed || request.full ? null : shrinkGuard(tree.manifest, draft.entries(), news)
    if (hold) {
      draft.discard()
      return giveUp(context, news, startedAt, { kind: 'held', hold, release, feedFault })
    }

    await step('seal', () => tree.seal(draft, release))
    for (const phase of phases) await step(phase, () => draft.apply(phase))
    await step('manifest', () => {
      tree.finish(draft)
      context.assets.leave([...new Set(draft.entries().map(({ host }) => host))])
    })
    const pages = { pagesWritten: made.changedPages, pagesRemoved: made.removedPages }
    const facts = factsOf(release, news, { startedAt, endedAt: context.now() }, pages)
    const outcomes = outcomesOf(news, aside, deadLinks, planner)
    await step('cursor', () => {
      store.setPosition(release)
      const revision = context.indexTasks.release(indexWhole ? planner.hosts().map(({ host }) => host) : [])
      queueReport(context.outcomes, facts, outcomes.now, 0)
      queueReport(context.outcomes, facts, outcomes.afterIndex, revision)
      store.commit()
    })
    linkAliases(tree.folders.aliases, planner.hosts())
    context.givenUp.last = null
    await step('index', () => context.followUp.index())
    await step('report', () => context.followUp.report())
    return { kind: 'published', release, feedFault, ...pages, aside, durationMs: facts.durationMs }
  } catch (cause) {
    if (made?.kind === 'ready' && !made.draft.isSealed()) made.draft.discard()
    // The plan may be ahead of the tree now; the next publish makes it anew from the store.
    if (news) context.plan.planner = null
    store.rollBack()
    throw cause
  }
}

function isNothing({ plan, store }: PublishContext, request: PublishRequest, news: News, asOf: string): boolean {
  const position = store.position()
  const isAsked = request.full || request.rebuild !== null
  return (
    !isAsked &&
    plan.planner !== null &&
    news.seq === position.seq &&
    news.feedId === position.feedId &&
    news.named.size + news.broken.size === 0 &&
    asOf === position.asOf
  )
}
