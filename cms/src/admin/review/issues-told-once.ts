import { askedByDialog } from './dialog/asked-by-dialog'
import type { ArrivedIssue, OpenMove } from './review-view'

/** The moves that something keeps from passing, each with the issues no move before it has told. */
export function issuesToldOnce(moves: readonly OpenMove[]): { open: OpenMove; issues: ArrivedIssue[] }[] {
  const told = new Set<string>()
  return moves.flatMap((open) => {
    const fresh = open.issues.filter((issue) => !told.has(issue.message) && !askedByDialog(open, issue))
    for (const issue of fresh) told.add(issue.message)
    return fresh.length > 0 ? [{ open, issues: fresh }] : []
  })
}
