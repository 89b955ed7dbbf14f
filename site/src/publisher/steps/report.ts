import { reviewedTypes } from 'shared-types/content'
import type { DocumentOutcome, Outcome } from 'shared-types/publishing'
import type { Address } from '../../page-plan/planned-entry.ts'
import type { Planner } from '../../page-plan/planner.ts'
import type { FeedClient } from '../feed-client.ts'
import type { OutcomeQueue } from '../store/outcome-queue.ts'
import { type BackgroundQueue, createBackgroundQueue } from './background-queue.ts'
import type { News, PublishIssue } from './news.ts'
import type { RenderIssue } from './render-issue.ts'

const documentsPerReport = 5000
const urlsPerDocument = 20

/** What one publish did, apart from its documents. */
export type PublishFacts = Omit<Outcome, 'documents'>

/** What became of each document of a publish. Those that went are apart: they are done when search has dropped them. */
export function outcomesOf(
  news: News,
  aside: ReadonlyMap<string, PublishIssue>,
  deadLinks: readonly RenderIssue[],
  planner: Planner,
): { now: DocumentOutcome[]; afterIndex: DocumentOutcome[] } {
  const now: DocumentOutcome[] = []
  const afterIndex: DocumentOutcome[] = []
  const leftOut = new Map(planner.issues().map(({ subject, code, detail }) => [subject, { code, detail }]))
  for (const [key, state] of news.named) {
    const urls = planner
      .entriesOf(key)
      .slice(0, urlsPerDocument)
      .map(({ host, path }) => ({ host, path }))
    if (aside.has(key)) continue
    const isShown = state === 'present' && (urls.length > 0 || !isReviewed(key))
    if (isShown) now.push({ key, state: 'live', urls, issue: leftOut.get(key) ?? deadLinkOn(urls[0], deadLinks) })
    else if (leftOut.has(key)) now.push({ key, state: 'failed', urls: [], issue: leftOut.get(key) ?? null })
    else afterIndex.push({ key, state: 'removed', urls: [], issue: null })
  }
  for (const [key, issue] of [...news.broken, ...aside]) now.push({ key, state: 'failed', urls: [], issue })
  return { now, afterIndex }
}

function deadLinkOn(address: Address | undefined, deadLinks: readonly RenderIssue[]): PublishIssue | null {
  const dead = deadLinks.find(({ at }) => at.host === address?.host && at.path === address.path)
  return dead ? { code: 'dead-link', detail: dead.detail } : null
}

/** The same outcome for every document of a publish that did not take place. */
export function outcomesOfAll(news: News, state: 'failed' | 'held', issue: PublishIssue): DocumentOutcome[] {
  return [...news.named.keys()].map((key) => ({ key, state, urls: [], issue }))
}

/** Puts a report into the queue, in pieces the contract allows. */
export function queueReport(
  queue: OutcomeQueue,
  facts: PublishFacts,
  documents: DocumentOutcome[],
  afterIndex: number,
): void {
  for (let from = 0; from < documents.length; from += documentsPerReport) {
    queue.add({ ...facts, documents: documents.slice(from, from + documentsPerReport) }, afterIndex)
  }
}

/** Sends what waits to the CMS, oldest first. A report the CMS refuses for good is dropped with a word in the log. */
export function reportOutcomes(
  queue: OutcomeQueue,
  feed: Pick<FeedClient, 'postOutcome'>,
  log: { onRejected(outcome: Outcome): void; onFault(cause: unknown): void },
): BackgroundQueue {
  return createBackgroundQueue(async () => {
    const next = queue.next()
    if (!next) return false
    if ((await feed.postOutcome(next.outcome)) === 'rejected') log.onRejected(next.outcome)
    queue.done(next.id)
    return true
  }, log.onFault)
}

function isReviewed(key: string): boolean {
  return reviewedTypes.some((type) => key.startsWith(`${type}:`))
}
