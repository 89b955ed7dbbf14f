/** Local days are those of Viet Nam, which has one offset all year. */
const offset = '+07:00'
const oneDay = 86_400_000

/** The instant a limit of the query means; of a day its beginning, or with `whole` the beginning of the next. */
export function instantOf(limit: string, whole: boolean): Date {
  if (limit.includes('T')) return new Date(limit)
  return new Date(Date.parse(`${limit}T00:00:00${offset}`) + (whole ? oneDay : 0))
}
