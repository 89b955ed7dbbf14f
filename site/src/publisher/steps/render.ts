import type { PlannedEntry, PlannedFile, PlannedPage } from '../../page-plan/planned-entry.ts'
import { FeedFault, type FeedFaultCode } from '../feed/feed-fault.ts'
import type { FeedClient } from '../feed-client.ts'
import type { Draft } from '../tree/draft.ts'
import type { FileCache } from '../tree/file-cache.ts'
import { outputPath } from '../tree/output-path.ts'
import type { Difference } from './diff.ts'
import { isWhole } from './is-whole.ts'
import type { ReferenceBook } from './reference-book.ts'
import type { RenderIssue } from './render-issue.ts'

/** Draws pages: `site/src/renderer`. */
export interface PageRenderer {
  buildId: string
  render(entry: PlannedPage): Promise<string>
  assets(): { path: string; file: string }[]
}

export interface RenderTools {
  renderer: PageRenderer
  feed: Pick<FeedClient, 'file'>
  cache: FileCache
  draft: Draft
  /** Sees that an edition of a picture is in the cache, from which it may have been lost. */
  makeAgain(digest: string, from: { digest: string; bytes: number }): Promise<void>
  references: ReferenceBook
  /** Told of each page whose bytes differ from now on, and each that goes. */
  onPage(page: PlannedPage | { host: string; path: string; kind: null }): void
}

const breathEveryMs = 40
/** More issues than this say no more: a template is broken, or the next round finds the rest. */
const issuesLooked = 100
const fileIssues: ReadonlySet<FeedFaultCode> = new Set(['missing', 'digest', 'tooLarge'])

/**
 * Makes each difference ready in the draft: pages drawn, files fetched, removals noted. What cannot be drawn, or is
 * not whole, is answered as an issue; faults of disk or CMS are thrown.
 */
export async function render(differences: Iterable<Difference>, tools: RenderTools): Promise<RenderIssue[]> {
  const issues: RenderIssue[] = []
  let breath = performance.now()
  for (const difference of differences) {
    const issue = await ready(difference, tools)
    if (issue) issues.push(issue)
    if (issues.length >= issuesLooked) break
    // A long publish must leave the process time to answer: nudges, health.
    if (performance.now() - breath > breathEveryMs) {
      await new Promise((resolve) => setImmediate(resolve))
      breath = performance.now()
    }
  }
  return issues
}

async function ready(difference: Difference, tools: RenderTools): Promise<RenderIssue | null> {
  if (difference.kind === 'remove') {
    tools.draft.removal(difference.address)
    tools.onPage({ ...difference.address, kind: null })
    return null
  }
  const { entry } = difference
  if (!outputPath(entry))
    return issueAt(entry, 'address', `${entry.host}${entry.path} cannot be an address of the tree`)
  return entry.kind === 'file' ? readyFile(entry, difference, tools) : readyPage(entry, difference, tools)
}

async function readyFile(
  entry: PlannedFile,
  { fingerprint, distrust }: { fingerprint: string; distrust: boolean },
  tools: RenderTools,
): Promise<RenderIssue | null> {
  try {
    if (entry.madeFrom) await tools.makeAgain(entry.digest, entry.madeFrom)
    else await tools.cache.ensure(entry, tools.feed)
  } catch (cause) {
    if (!(cause instanceof FeedFault) || !fileIssues.has(cause.code)) throw cause
    return { ...issueAt(entry, `file-${cause.code}`, cause.message), fileId: entry.fileId }
  }
  tools.draft.file(entry, entry.digest, fingerprint, distrust)
  return null
}

async function readyPage(
  entry: PlannedPage,
  { fingerprint, distrust }: { fingerprint: string; distrust: boolean },
  tools: RenderTools,
): Promise<RenderIssue | null> {
  let text: string
  try {
    text = await tools.renderer.render(entry)
  } catch (cause) {
    return issueAt(entry, 'render', reasonOf(cause))
  }
  if (!isWhole(entry.path, text))
    return issueAt(entry, 'half-page', `${entry.host}${entry.path} was drawn, but not to its end`)
  tools.references.read(entry, text)
  if (tools.draft.page(entry, entry.order, fingerprint, text, distrust)) tools.onPage(entry)
  return null
}

function issueAt(entry: PlannedEntry, code: string, detail: string): RenderIssue {
  return { at: { host: entry.host, path: entry.path }, fileId: null, code, detail: detail.slice(0, 2000) }
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  return cause.cause instanceof Error ? `${cause.message}: ${cause.cause.message}` : cause.message
}
