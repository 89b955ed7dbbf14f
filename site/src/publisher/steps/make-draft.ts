import type { PlannedEntry, PlannedPage } from '../../page-plan/planned-entry.ts'
import type { Planner } from '../../page-plan/planner.ts'
import type { PublishContext, PublishRequest } from '../publish-context.ts'
import type { Draft } from '../tree/draft.ts'
import { diff } from './diff.ts'
import type { News, PublishIssue } from './news.ts'
import { type Planned, PublishPlan } from './plan.ts'
import { ReferenceBook } from './reference-book.ts'
import { render } from './render.ts'
import type { RenderIssue } from './render-issue.ts'
import { blame, setAside } from './set-aside.ts'
import { verifyReferences } from './verify.ts'

/** What a publish is about to do, ready on the disk; or why it must not. */
export type Made =
  | {
      kind: 'ready'
      draft: Draft
      planner: Planner
      aside: Map<string, PublishIssue>
      /** Links in editors' texts that lead nowhere: told to the editors, no reason to keep a text back. */
      deadLinks: RenderIssue[]
      changedPages: number
      removedPages: number
    }
  | { kind: 'refused'; issues: RenderIssue[] }

export interface MakeOptions {
  request: PublishRequest
  news: News
  asOf: string
  /** Every page is to be noted for search, not only those that differ. */
  indexWhole: boolean
}

/**
 * Plans, draws and verifies. A changed document that cannot be drawn, or whose page refers to something that is not
 * there, is put back to what is live and the rest is made again without it.
 */
export async function makeDraft(context: PublishContext, options: MakeOptions): Promise<Made> {
  const { news, asOf } = options
  const plan = await context.step('plan', () => planOf(context, options))
  const aside = new Map<string, PublishIssue>()
  for (;;) {
    const { issues, ...attempt } = await attemptDraft(context, plan, options)
    if (issues.length === 0) return { kind: 'ready', planner: plan.planner, aside, ...attempt }
    attempt.draft.discard()
    context.indexTasks.dropNotes()
    const candidates: News = { ...news, named: new Map([...news.named].filter(([key]) => !aside.has(key))) }
    const guilty = blame(issues, candidates, context.store, plan.planner)
    if (!guilty || guilty.size === 0) return { kind: 'refused', issues }
    await context.step('plan', () => plan.update(setAside(guilty, context.store), asOf))
    for (const [key, issue] of guilty) aside.set(key, issue)
  }
}

function planOf(context: PublishContext, { request, news, asOf }: MakeOptions): PublishPlan {
  const known = context.plan.planner
  if (known && news.updates && !request.full && !request.rebuild) {
    const plan = new PublishPlan(known, false)
    plan.update(news.updates, asOf)
    return plan
  }
  // Let the old plan go before the new one is made: two would not fit the memory promised.
  context.plan.planner = null
  const planner = context.planning.createPlanner(context.store, asOf)
  context.plan.planner = planner
  return new PublishPlan(planner, true)
}

async function attemptDraft(context: PublishContext, plan: PublishPlan, options: MakeOptions) {
  const { tree, assets, renderer, feed, indexTasks } = context
  const hosts = plan.planner.hosts()
  const references = new ReferenceBook(new Set(hosts.map(({ host }) => host)))
  const { rebuild } = options.request
  const checked = new Set(
    rebuild
      ? hosts.filter(({ label }) => rebuild.portal === null || rebuild.portal === (label ?? '')).map(({ host }) => host)
      : [],
  )
  const draft = tree.startDraft()
  let changedPages = 0
  let removedPages = 0
  try {
    const issues = await context.step('render', () => {
      for (const { host } of hosts) assets.ensure(host)
      const planned = options.indexWhole ? noted(plan.planned(), noteForSearch) : plan.planned()
      const differences = diff(planned, tree.manifest, {
        fingerprint: context.planning.fingerprint,
        buildId: renderer.buildId,
        careFor: (host) => (options.request.full ? 'again' : checked.has(host) ? 'check' : 'trust'),
        isIntact: (address) => tree.isIntact(address),
      })
      return render(differences, {
        renderer,
        feed,
        cache: tree.cache,
        makeAgain: context.makeAgain,
        draft,
        references,
        onPage,
      })
    })
    if (issues.length > 0) return { draft, issues, deadLinks: [], changedPages, removedPages }
    const dead = await context.step('verify', () =>
      verifyReferences(references, draft.entries(), tree.manifest, (target) => assets.has(target)),
    )
    return { draft, issues: dead.ours, deadLinks: dead.editors, changedPages, removedPages }
  } catch (cause) {
    draft.discard()
    throw cause
  }

  function onPage(page: PlannedPage | { host: string; path: string; kind: null }): void {
    if (page.kind !== null) {
      changedPages += 1
      noteForSearch(page)
      return
    }
    removedPages += 1
    if (!page.path.startsWith('/tep/')) indexTasks.note(page.host, page.path, null)
  }

  function noteForSearch(page: PlannedPage): void {
    const record = context.recordOf(page)
    // A page without a record may stand where one with a record stood: a notice at a former address.
    const mayBeFound = page.order === 'leaf' && page.kind !== 'documentData'
    if (record || mayBeFound || page.kind === 'moved') indexTasks.note(page.host, page.path, record)
  }
}

function noted(planned: Planned, note: (page: PlannedPage) => void): Planned {
  return { ...planned, entries: () => notedEntries(planned.entries(), note) }
}

function* notedEntries(entries: Iterable<PlannedEntry>, note: (page: PlannedPage) => void): Generator<PlannedEntry> {
  for (const entry of entries) {
    if (entry.kind !== 'file') note(entry)
    yield entry
  }
}
