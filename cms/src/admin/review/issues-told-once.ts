import { askedByDialog } from './dialog/asked-by-dialog'
import type { ArrivedIssue, OpenMove } from './review-view'

/**
 * The moves that something keeps from passing, each with the issues no move before it has told, nor the notice of the
 * accessibility gate.
 */
export function issuesToldOnce(
  moves: readonly OpenMove[],
  barriers: readonly { code: string }[] = [],
): { open: OpenMove; issues: ArrivedIssue[] }[] {
  const told = new Set<string>()
  const inNotice = new Set(barriers.map(({ code }) => code))
  return moves.flatMap((open) => {
    const fresh = open.issues.filter(
      (issue) => !told.has(issue.message) && !inNotice.has(issue.code) && !askedByDialog(open, issue),
    )
    for (const issue of fresh) told.add(issue.message)
    return fresh.length > 0 ? [{ open, issues: fresh }] : []
  })
}
