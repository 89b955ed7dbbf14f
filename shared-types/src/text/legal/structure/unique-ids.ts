/** Gives the first of the wished ids that is free, else the last one with `-lan-2`, `-lan-3` … */
export type GiveId = (...wishes: readonly [string, ...string[]]) => string

/** One giver for each document. */
export function uniqueIds(): GiveId {
  const taken = new Set<string>()
  const times = new Map<string, number>()
  return (...wishes) => {
    const free = wishes.find((wish) => !taken.has(wish)) ?? next(wishes.at(-1) ?? wishes[0])
    taken.add(free)
    return free
  }

  function next(wish: string): string {
    let time = times.get(wish) ?? 1
    do time += 1
    while (taken.has(`${wish}-lan-${time}`))
    times.set(wish, time)
    return `${wish}-lan-${time}`
  }
}
