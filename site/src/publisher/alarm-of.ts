import type { PublishResult } from './publish-result.ts'

/** What an engineer has to know of a result, as one sentence; null when all is well. */
export function alarmOf(result: PublishResult): string | null {
  if (result.kind === 'held')
    return `held: ${result.hold.host} would go from ${result.hold.pagesBefore} to ${result.hold.pagesAfter} pages (${result.hold.reason}); a person must confirm`
  if (result.kind === 'refused') return `refused: ${result.issues[0]?.detail ?? ''}`
  return result.feedFault?.message ?? null
}
