/** When documents change by themselves: instants in order, each with the document's key. */
export class BoundaryCalendar {
  #instants = new Map<string, readonly string[]>()
  #marks: string[] = []
  #sorted = true

  /** `instants` are ISO instants in UTC as `Date.toISOString` writes them, so their order is that of text. */
  put(key: string, instants: readonly string[]): void {
    for (const instant of this.#instants.get(key) ?? []) this.#marks.splice(this.#find(`${instant} ${key}`), 1)
    if (instants.length === 0) {
      this.#instants.delete(key)
      return
    }
    const own = [...new Set(instants)]
    this.#instants.set(key, own)
    for (const instant of own) {
      const mark = `${instant} ${key}`
      const last = this.#marks.at(-1)
      if (this.#sorted && last !== undefined && last > mark) this.#sorted = false
      this.#marks.push(mark)
    }
  }

  /** The first boundary after an instant, or null. */
  next(after: string): string | null {
    return this.#marks[this.#find(`${after}~`)]?.split(' ', 1)[0] ?? null
  }

  /** The keys of documents with a boundary in (`from`, `to`]; in either direction. */
  crossed(from: string, to: string): string[] {
    const [first, last] = from < to ? [from, to] : [to, from]
    const marks = this.#marks.slice(this.#find(`${first}~`), this.#find(`${last}~`))
    return [...new Set(marks.map((mark) => mark.slice(mark.indexOf(' ') + 1)))]
  }

  /** The place of a mark, or the first place after it. */
  #find(mark: string): number {
    if (!this.#sorted) {
      this.#marks.sort()
      this.#sorted = true
    }
    let low = 0
    let high = this.#marks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#marks[middle] ?? '') < mark) low = middle + 1
      else high = middle
    }
    return low
  }
}
