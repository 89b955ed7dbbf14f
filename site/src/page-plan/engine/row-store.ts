/** What a document says of itself under a name, for lists and look-ups: its key, its place in the order, a short note. */
export interface EmittedRow {
  cell: string
  sort: string
  note: string
}

export interface Row {
  readonly key: string
  readonly sort: string
  readonly note: string
}

interface Cell {
  name: string
  rows: Row[]
  sorted: boolean
}

/** How far a change in a cell is felt by those who read places. */
const reach = 2

interface Placed {
  cell: Cell
  row: Row
}

const byOrder = (a: Row, b: Row) =>
  a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : a.key < b.key ? -1 : a.key > b.key ? 1 : 0

/** The group of a cell and its name there: `month/x/2026-10` is `2026-10` in `month/x`. */
function splitCell(cell: string): [group: string, name: string] {
  const at = cell.lastIndexOf('/')
  return [cell.slice(0, at), cell.slice(at + 1)]
}

/** The place of a row in sorted rows, or the first place after it. */
function placeOf(rows: readonly Row[], { key, sort }: { key: string; sort: string }): number {
  const wanted = { key, sort, note: '' }
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    const there = rows[middle]
    if (there && byOrder(there, wanted) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** Small indexes over all documents: each document's rows by cell. Holds no text beyond the rows. */
export class RowStore {
  #cells = new Map<string, Cell>()
  #groups = new Map<string, { names: Set<string>; sorted: string[] | null }>()
  #placed = new Map<string, Placed[]>()
  /** The cells in which someone reads places (`near`), whether or not they hold anything now. */
  #watched = new Set<string>()

  rows(cell: string): readonly Row[] {
    const found = this.#cells.get(cell)
    if (!found) return []
    if (!found.sorted) {
      found.rows.sort(byOrder)
      found.sorted = true
    }
    return found.rows
  }

  /** The keys of the rows next to one: the one after, and up to two before, nearest first. */
  near(cell: string, row: { key: string; sort: string }): { later: string | null; earlier: string[] } {
    this.#watched.add(cell)
    const rows = this.rows(cell)
    const at = placeOf(rows, row)
    if (rows[at]?.key !== row.key) return { later: null, earlier: [] }
    const earlier = rows.slice(Math.max(0, at - reach), at).map(({ key }) => key)
    return { later: rows[at + 1]?.key ?? null, earlier: earlier.reverse() }
  }

  names(group: string): readonly string[] {
    const found = this.#groups.get(group)
    if (!found) return []
    found.sorted ??= [...found.names].sort()
    return found.sorted
  }

  /** Puts a document's rows in place of those it had; answers the cells, groups and places that read differently now. */
  put(key: string, emitted: readonly EmittedRow[]): { cells: string[]; groups: string[]; places: string[] } {
    const before = this.#placed.get(key) ?? []
    const kept: Placed[] = []
    const cells = new Set<string>()
    const groups = new Set<string>()
    const places: string[] = []
    const fresh = emitted.filter((row) => {
      const same = before.find(
        (old) => old.cell.name === row.cell && old.row.sort === row.sort && old.row.note === row.note,
      )
      if (same) kept.push(same)
      return !same
    })
    for (const old of before) {
      if (kept.includes(old)) continue
      cells.add(old.cell.name)
      places.push(...this.#around(old))
      if (this.#remove(old)) groups.add(splitCell(old.cell.name)[0])
    }
    for (const { cell: name, sort, note } of fresh) {
      cells.add(name)
      const { cell, created } = this.#cellOf(name)
      if (created) groups.add(splitCell(name)[0])
      const row = { key, sort, note }
      this.#insert(cell, row)
      kept.push({ cell, row })
      places.push(...this.#around({ cell, row }))
    }
    if (kept.length) this.#placed.set(key, kept)
    else this.#placed.delete(key)
    return { cells: [...cells], groups: [...groups], places }
  }

  /** The places a row's coming or going is felt at, as `<cell> <key>`. */
  #around({ cell, row }: Placed): string[] {
    if (!this.#watched.has(cell.name)) return []
    const rows = this.rows(cell.name)
    const at = placeOf(rows, row)
    return rows.slice(Math.max(0, at - reach), at + reach + 1).map(({ key }) => `${cell.name} ${key}`)
  }

  #cellOf(name: string): { cell: Cell; created: boolean } {
    const found = this.#cells.get(name)
    if (found) return { cell: found, created: false }
    const cell = { name, rows: [], sorted: true }
    this.#cells.set(name, cell)
    const [group, last] = splitCell(name)
    const members = this.#groups.get(group)
    if (members) {
      members.names.add(last)
      members.sorted = null
    } else this.#groups.set(group, { names: new Set([last]), sorted: null })
    return { cell, created: true }
  }

  #insert(cell: Cell, row: Row): void {
    if (this.#watched.has(cell.name)) {
      cell.rows.splice(placeOf(this.rows(cell.name), row), 0, row)
      return
    }
    const last = cell.rows.at(-1)
    if (last && cell.sorted && byOrder(last, row) > 0) cell.sorted = false
    cell.rows.push(row)
  }

  #remove({ cell, row }: Placed): boolean {
    cell.rows.splice(cell.rows.indexOf(row), 1)
    if (cell.rows.length) return false
    this.#cells.delete(cell.name)
    const [group, last] = splitCell(cell.name)
    const members = this.#groups.get(group)
    members?.names.delete(last)
    if (members) members.sorted = null
    if (members?.names.size === 0) this.#groups.delete(group)
    return true
  }
}
