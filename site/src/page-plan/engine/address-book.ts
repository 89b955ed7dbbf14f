/** Who is at which address. Several may claim one; the first in order has it. */
export class AddressBook<Owner> {
  /** One owner is held bare: nearly every address has one. */
  readonly #owners = new Map<string, Owner | Owner[]>()
  readonly #before: (a: Owner, b: Owner) => number
  #touched = new Map<string, string | null>()
  #print: ((owner: Owner) => string) | null = null

  constructor(before: (a: Owner, b: Owner) => number) {
    this.#before = before
  }

  /** From now on remembers how touched addresses read before. */
  mark(print: (owner: Owner) => string): void {
    this.#touched = new Map()
    this.#print = print
  }

  enter(address: string, owner: Owner): void {
    this.#touch(address)
    const there = this.#list(address)
    there.push(owner)
    this.#put(address, there.sort(this.#before))
  }

  /** To be called while the owner still prints as it did when it entered. */
  leave(address: string, owner: Owner): void {
    this.#touch(address)
    this.#put(
      address,
      this.#list(address).filter((other) => other !== owner),
    )
  }

  isFirst(address: string, owner: Owner): boolean {
    return this.#first(address) === owner
  }

  /** Which addresses read differently since `mark`, in order of address. */
  difference(print: (owner: Owner) => string): { changed: Owner[]; removed: string[] } {
    const changed: Owner[] = []
    const removed: string[] = []
    for (const [address, before] of [...this.#touched].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const owner = this.#first(address)
      if (owner === null) {
        if (before !== null) removed.push(address)
      } else if (print(owner) !== before) changed.push(owner)
    }
    this.#print = null
    this.#touched = new Map()
    return { changed, removed }
  }

  #touch(address: string): void {
    if (!this.#print || this.#touched.has(address)) return
    const owner = this.#first(address)
    this.#touched.set(address, owner === null ? null : this.#print(owner))
  }

  #first(address: string): Owner | null {
    return this.#list(address)[0] ?? null
  }

  #list(address: string): Owner[] {
    const there = this.#owners.get(address)
    return there === undefined ? [] : Array.isArray(there) ? [...there] : [there]
  }

  #put(address: string, owners: Owner[]): void {
    const [only] = owners
    if (only === undefined) this.#owners.delete(address)
    else this.#owners.set(address, owners.length === 1 ? only : owners)
  }
}
