const idPattern = '(?:MOHA|CCHC|HY|MIC|BP)-[A-Za-z0-9][A-Za-z0-9.-]*'

/** A test's title that begins with requirement ids. */
export interface RequirementTitle {
  ids: string[]
  title: string
}

/**
 * The titles in a test file's source that begin with one or more requirement ids, as in `it('MOHA-6.2 refuses …')` or
 * `it.each(labels)('MOHA-6.2, MIC-p9a refuses …')`. Skipped tests and groups do not count.
 */
export function readTitles(source: string): RequirementTitle[] {
  const call = new RegExp(
    `(?:\\b(?:it|test)(?:\\.(?:concurrent|sequential|fails))*|[)\`])\\(\\s*(['"\`])(${idPattern}[^'"\`\\n]*)`,
    'g',
  )
  const found = [...source.matchAll(call)].map((match) => match[2] ?? '')
  return found.map((title) => ({ title, ids: leadingIds(title) }))
}

function leadingIds(title: string): string[] {
  const words = title.split(/[\s,]+/)
  const end = words.findIndex((word) => !new RegExp(`^${idPattern}$`).test(word.replace(/:$/, '')))
  return (end === -1 ? words : words.slice(0, end)).map((word) => word.replace(/:$/, ''))
}
