import type { FileUse } from '../parts/file-use.ts'
import type { PagePlan } from './page-plan.ts'

/** What is remembered of a page that may exist. */
export interface KnownPage {
  plan: PagePlan
  built: boolean
  host: string
  /** Empty where there is no such page now. */
  path: string
  digest: string
  files: readonly FileUse[]
}

/** A page nothing is known of but its plan. */
export function knownPage(plan: PagePlan): KnownPage {
  return { plan, built: false, host: '', path: '', digest: '', files: [] }
}

/** The order in which pages are written, and in which they have an address that several claim. */
export function byRank(a: KnownPage, b: KnownPage): number {
  if (a.plan.rank !== b.plan.rank) return a.plan.rank - b.plan.rank
  const [first, second] = [a.plan.question.key, b.plan.question.key]
  return first < second ? -1 : first > second ? 1 : 0
}

/** Host and path in one text. */
export function addressOf({ host, path }: KnownPage): string {
  return `${host} ${path}`
}
