type Values = Readonly<Record<string, unknown>>

/** The fields of `now` that differ from `loaded`, with their values now; what was emptied is null. */
export function changedFields(loaded: Values, now: Values): Record<string, unknown> {
  const names = new Set([...Object.keys(loaded), ...Object.keys(now)])
  return Object.fromEntries(
    [...names].filter((name) => !same(loaded[name], now[name])).map((name) => [name, now[name] ?? null]),
  )
}

/** Whether two values of a form say the same: absent, null and an empty word are one. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other))
}

function plain(value: unknown): unknown {
  return value === undefined || value === '' ? null : value
}
