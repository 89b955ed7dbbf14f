import type { UnitCard } from '../../page-plan/props/parts/unit-card.ts'

/** In reading order down one column, then the next; each about as long as the others. */
export function inColumns(units: readonly UnitCard[], columns: number): UnitCard[][] {
  const parts: UnitCard[][] = []
  let rest = [...units]
  for (let left = columns; left > 0 && rest.length > 0; left -= 1) {
    const share = rest.reduce((sum, unit) => sum + weightOf(unit), 0) / left
    let taken = 0
    let count = 0
    for (const unit of rest) {
      if (count > 0 && taken + weightOf(unit) / 2 > share) break
      taken += weightOf(unit)
      count += 1
    }
    parts.push(rest.slice(0, left === 1 ? undefined : count))
    rest = left === 1 ? [] : rest.slice(count)
  }
  return parts
}

function weightOf(unit: UnitCard): number {
  return 1 + unit.children.reduce((sum, child) => sum + (child.children.length > 0 ? 2 : 1), 0)
}
