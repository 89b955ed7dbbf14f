import type { ApprovalTimes } from './measure-approvals.ts'
import { percentile } from './percentile.ts'
import type { LoggedPublish } from './read-publish-log.ts'

/** Where the time of the approvals went, as lines of a table: median, 95th percentile and longest in milliseconds. */
export function describePublishes(times: ApprovalTimes, published: readonly LoggedPublish[]): string[] {
  const steps = new Map<string, number[]>()
  for (const publish of published) {
    for (const [step, took] of Object.entries(publish.steps)) steps.set(step, [...(steps.get(step) ?? []), took])
  }
  const rows: [string, readonly number[]][] = [
    ['from the request: the CMS has answered', times.answered],
    ['from the request: its page is there', times.page],
    ['from the request: live (page and list)', times.live],
    ['from the request: searchable', times.searchable],
    ['one look at the search page', times.looks],
    ['between two looks at the static server', times.gaps],
    ['one publish, by the publisher', published.map(({ durationMs }) => durationMs)],
    ...[...steps].map(([step, took]): [string, number[]] => [`  of it: ${step}`, took]),
    ['pages written by one publish', published.map(({ pagesWritten }) => pagesWritten)],
  ]
  return [
    `${''.padEnd(44)} ${'p50'.padStart(8)} ${'p95'.padStart(8)} ${'max'.padStart(8)}`,
    ...rows.map(
      ([title, values]) => `${title.padEnd(44)} ${[0.5, 0.95, 1].map((share) => shown(values, share)).join(' ')}`,
    ),
  ]
}

function shown(values: readonly number[], share: number): string {
  return percentile(values, share).toFixed(1).padStart(8)
}
