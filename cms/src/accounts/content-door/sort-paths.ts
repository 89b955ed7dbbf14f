/**
 * The fields a `sort` parameter orders by, each as its path: `title:asc` → title; `createdBy.firstname`,
 * `createdBy[firstname]`, `sort[createdBy][firstname]=asc` → createdBy, firstname. Lists and commas join several.
 */
export function sortPaths(sort: unknown): string[][] {
  if (typeof sort === 'string') return sort.split(',').map(pathOf)
  if (Array.isArray(sort)) return sort.flatMap(sortPaths)
  if (typeof sort !== 'object' || sort === null) return []
  return Object.entries(sort).flatMap(([field, inner]) => {
    // A number is the place in a list (`sort[0]=title`), not a field.
    if (/^\d+$/.test(field)) return sortPaths(inner)
    const deeper = typeof inner === 'object' && inner !== null ? sortPaths(inner) : [[]]
    return deeper.map((path) => [...pathOf(field), ...path])
  })
}

function pathOf(field: string): string[] {
  const name = field.trim().replace(/:(asc|desc)$/i, '')
  return name.split(/[.[\]]+/).filter((part) => part !== '')
}
