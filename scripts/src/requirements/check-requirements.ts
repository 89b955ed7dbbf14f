/** The rows of the requirement matrix: id → number of the issue that serves it. */
export type RequirementRows = Readonly<Record<string, number>>

/** Where an id was claimed by a test's title. */
export interface Claim {
  id: string
  title: string
  file: string
}

/** What is wrong between rows and tests. */
export interface RequirementReport {
  /** Rows of landed issues that have no test. */
  untested: string[]
  /** Titles that name a row which does not exist. */
  unknown: Claim[]
}

/** Compares rows and claims: every row of an issue up to `currentIssue` needs a test, every claimed row must exist. */
export function checkRequirements(
  rows: RequirementRows,
  claims: readonly Claim[],
  currentIssue: number,
): RequirementReport {
  const claimed = new Set(claims.map(({ id }) => id))
  return {
    untested: Object.keys(rows).filter((id) => (rows[id] ?? 0) <= currentIssue && !claimed.has(id)),
    unknown: claims.filter(({ id }) => !Object.hasOwn(rows, id)),
  }
}
