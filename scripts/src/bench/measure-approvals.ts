import type { Settings } from '../settings/parse-settings.ts'
import type { WaitingArticle } from './fill.ts'
import { signIn } from './panel-client.ts'
import { childrenOf, peakMemory } from './peak-memory.ts'
import { readPublishDurations } from './read-publish-durations.ts'
import { openSearchWatcher } from './watch-search.ts'
import { watchPage } from './watch-page.ts'

const giveUpAfter = 60_000

/** What was measured; times in milliseconds, one for each approval, memory in MB. */
export interface ApprovalTimes {
  live: number[]
  searchable: number[]
  publisher: number[]
  publisherMb: number
  indexerMb: number
}

/** Approves the waiting articles one after another and watches each become live and searchable. */
export async function measureApprovals(
  { ports }: Settings,
  chief: { email: string; password: string },
  waiting: readonly WaitingArticle[],
  publisher: { publisherPid: number; publisherLog: string },
): Promise<ApprovalTimes> {
  const panel = await signIn(`http://127.0.0.1:${ports.cms}`, chief)
  const search = await openSearchWatcher(ports.site)
  const began = new Date()
  const live: number[] = []
  const searchable: number[] = []
  try {
    for (const { documentId, slug, title, channelSlug } of waiting) {
      const digest = await panel.digestOf(documentId)
      const path = `/tin/${slug}/`
      const sent = performance.now()
      const [shown, listed, found] = await Promise.all([
        watchPage({ port: ports.site, path, words: title }, giveUpAfter),
        watchPage({ port: ports.site, path: `/chuyen-muc/${channelSlug}/`, words: path }, giveUpAfter),
        search.watch(title, path, giveUpAfter),
        panel.approve(documentId, digest),
      ])
      live.push(Math.max(shown, listed) - sent)
      searchable.push(found - sent)
    }
  } finally {
    await search.close()
  }
  return {
    live,
    searchable,
    publisher: readPublishDurations(publisher.publisherLog, began),
    publisherMb: peakMemory(publisher.publisherPid),
    indexerMb: Math.max(0, ...childrenOf(publisher.publisherPid).map(peakMemory)),
  }
}
