/** A table of drafts and live rows, the first column of its list, and the columns that are searched. */
export interface ListedTable {
  table: string
  firstColumn: string
  searchedColumns: readonly string[]
}

/**
 * Indexes of the panel's lists, beside Strapi's own: drafts of a language, newest first and by the first column, both
 * counted from the index alone. What is searched stands in the first, so that a search is counted there too; at their
 * longest (500 characters a title) these columns stay below what a row of an index may hold, 2,704 bytes. Safe to run at
 * every start.
 */
export function listIndexes({ table, firstColumn, searchedColumns }: ListedTable): string {
  return `
create index if not exists ${table}_list_newest on ${table} (locale, updated_at desc, id)
  include (${searchedColumns.join(', ')}) where published_at is null;
create index if not exists ${table}_list_first on ${table} (locale, ${firstColumn}, id) where published_at is null;
`
}

/**
 * Index of the search by parts of words, for what few rows have. Strapi always searches the id too. A database whose
 * character type is C cuts words at letters with marks: then it helps with rare words only, and finds the same.
 */
export function searchIndexes({ table, searchedColumns }: ListedTable): string {
  const columns = [...searchedColumns, '(id::text)'].map((column) => `${column} gin_trgm_ops`)
  return `
create index if not exists ${table}_search on ${table} using gin (${columns.join(', ')}) where published_at is null;
`
}
