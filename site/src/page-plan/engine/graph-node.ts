import type { PlanIssue } from '../plan-issue.ts'
import type { Question } from './question.ts'

/**
 * A question, or an input: a thing named by a key (`doc …`, `rows …`, `names …`) that changes from outside. What was
 * answered is remembered as a digest.
 */
export interface GraphNode {
  readonly key: string
  /** Null for an input. */
  readonly question: Question<unknown> | null
  deps: readonly GraphNode[]
  readers: Set<GraphNode> | null
  digest: string
  failure: Error | null
  issues: readonly PlanIssue[]
  /** The pass in which the answer last became another one. */
  changedAt: number
  /** The pass in which it was last known to be right; -1 before the first answer. */
  checkedAt: number
  stale: boolean
  busy: boolean
  /** Held by the planner itself. */
  held: boolean
}

/** A node nothing is known of yet. */
export function graphNode(key: string, question: Question<unknown> | null): GraphNode {
  return {
    key,
    question,
    deps: none,
    readers: null,
    digest: '',
    failure: null,
    issues: none,
    changedAt: 0,
    checkedAt: question ? -1 : 0,
    stale: false,
    busy: false,
    held: false,
  }
}

/** One empty list for all nodes: there are many. */
export const none: readonly never[] = []
