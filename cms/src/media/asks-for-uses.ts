/** The relation of a file to every row it stands in. */
const uses = 'related'
/** The relation of a folder to its files. */
const files = 'files'

/**
 * Whether a query of the media library asks for the rows files stand in, or through a folder for its files, to be
 * filled, ordered or filtered by: Strapi gives them whole, past everything that decides who reads a document or a file.
 * The number of a folder's files may be asked. `ofFiles`: its own rows are files.
 */
export function asksForUses(query: Readonly<Record<string, unknown>>, ofFiles: boolean): boolean {
  const { populate, filters, sort, fields } = query
  return fillsUses(populate, ofFiles) || [filters, sort, fields].some(namesUses)
}

function fillsUses(populate: unknown, ofFiles: boolean): boolean {
  if (populate === true) return ofFiles
  if (typeof populate === 'string')
    return namesOf(populate).some((name) => isClosed(name) || (ofFiles && (name === '*' || name === 'true')))
  if (Array.isArray(populate)) return populate.some((one) => fillsUses(one, ofFiles))
  if (typeof populate !== 'object' || populate === null) return false
  return Object.entries(populate).some(([key, inner]) => {
    if (key === files && isCount(inner)) return false
    if (namesOf(key).some(isClosed)) return true
    if (key === 'count' || key === 'fields') return false
    const isSame = key === 'populate' || /^\d+$/.test(key)
    return fillsUses(inner, isSame && ofFiles)
  })
}

function namesUses(value: unknown): boolean {
  if (typeof value === 'string') return namesOf(value).some(isClosed)
  if (Array.isArray(value)) return value.some(namesUses)
  if (typeof value !== 'object' || value === null) return false
  // What a filter looks for is any text; only its keys are names.
  return Object.entries(value).some(
    ([key, inner]) => namesOf(key).some(isClosed) || (typeof inner === 'object' && namesUses(inner)),
  )
}

const isClosed = (name: string) => name === uses || name === files

function isCount(asked: unknown): boolean {
  return typeof asked === 'object' && asked !== null && Object.keys(asked).join() === 'count'
}

function namesOf(path: string): string[] {
  return path.split(/[\s,.:[\]]+/).filter((name) => name !== '')
}
