import type { DocumentChange } from '../../page-plan/planner.ts'

/** Why something could not go live: a stable code, and what an engineer needs to know. */
export interface PublishIssue {
  code: string
  detail: string
}

/** What has to be published: the documents in the store already read as described here. */
export interface News {
  feedId: string
  /** Feed position this brings the tree to. */
  seq: number
  /** Keys the feed named (or, after a reconcile, that differ), with what they are now. */
  named: Map<string, 'present' | 'gone'>
  /** Null when so much may differ that the plan is better made anew. */
  updates: DocumentChange[] | null
  /** Documents that break the contract; what was live before stays. */
  broken: Map<string, PublishIssue>
  /** Whether the store was compared with a whole snapshot instead of following the feed. */
  reconciled: boolean
}
