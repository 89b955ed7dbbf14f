/** Where a table of a dataset's page stands as CSV: beside the page, `/so-lieu/ho-so-bang-1.csv` of `/so-lieu/ho-so/`. */
export function figureCsvPath(path: string, at: number): string {
  return `${path.slice(0, -1)}-bang-${at + 1}.csv`
}
