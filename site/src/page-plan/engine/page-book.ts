import { digestOfPage } from '../fingerprint.ts'
import { inWritingOrder } from '../in-writing-order.ts'
import type { FileUse } from '../parts/file-use.ts'
import type { PlanIssue } from '../plan-issue.ts'
import type { Address, PlannedEntry, PlannedFile } from '../planned-entry.ts'
import type { PlanChange } from '../planner.ts'
import { AddressBook } from './address-book.ts'
import { FileBook } from './file-book.ts'
import type { Graph } from './graph.ts'
import { addressOf, byRank, type KnownPage, knownPage } from './known-page.ts'
import { type BuiltPage, movedRank, type PagePlan } from './page-plan.ts'

/** The pages that may exist, and where each is. It remembers their addresses and digests, never their props. */
export class PageBook {
  readonly #graph: Graph
  readonly #pages = new Map<string, KnownPage>()
  readonly #addresses = new AddressBook<KnownPage>(byRank)
  readonly #files = new FileBook()

  constructor(graph: Graph) {
    this.#graph = graph
  }

  add(plan: PagePlan): void {
    this.#pages.set(plan.question.key, knownPage(plan))
  }

  /** Takes a page away, where there is one of this key. */
  drop(key: string): void {
    const page = this.#pages.get(key)
    if (page) this.#place(page, null)
    this.#pages.delete(key)
  }

  /** Every entry there is now: a file before the first page that shows it. */
  *entries(): Iterable<PlannedEntry> {
    const shown = new Set<string>()
    for (const page of [...this.#pages.values()].sort(byRank)) {
      const built = this.#valueOf(page)
      if (!built) continue
      for (const use of built.files) {
        const address = `${page.host} ${use.path}`
        if (!shown.has(address)) yield fileEntry(page.host, use)
        shown.add(address)
      }
      if (this.#isThere(page)) yield built.entry
    }
  }

  /** Builds what was never built, so that addresses and readers are known. */
  settle(): void {
    for (const page of this.#pages.values()) if (!page.built) this.#build(page)
  }

  /** From now on remembers what was where, until `difference`. */
  mark(): void {
    this.#addresses.mark(({ digest }) => digest)
    this.#files.mark()
  }

  /** Builds the pages of these keys and all that were never built; answers those that had to be made again. */
  rebuild(keys: Iterable<string>): ReadonlyMap<KnownPage, BuiltPage> {
    const made = new Map<KnownPage, BuiltPage>()
    const again = new Set(keys)
    for (const page of this.#pages.values()) if (!page.built) again.add(page.plan.question.key)
    for (const key of again) {
      const page = this.#pages.get(key)
      const built = page && this.#build(page)
      if (page && built) made.set(page, built)
    }
    return made
  }

  /** What stands where since `mark`; `made` spares making pages a second time. */
  difference(made: ReadonlyMap<KnownPage, BuiltPage>): PlanChange {
    const pages = this.#addresses.difference(({ digest }) => digest)
    const files = this.#files.difference()
    const changed: PlannedEntry[] = files.changed.map(({ host, use }) => fileEntry(host, use))
    for (const page of pages.changed) {
      const built = made.get(page) ?? this.#graph.value(page.plan.question)
      if (built) changed.push(built.entry)
    }
    return { changed: changed.sort(inWritingOrder), removed: [...pages.removed, ...files.removed].map(parseAddress) }
  }

  /** Where the pages of these keys show a document: its own page first, a file's own address before all pages. */
  addressesOf(document: string, keys: readonly string[]): Address[] {
    const readers = keys.flatMap((key) => this.#pages.get(key) ?? [])
    const pages = readers.filter((page) => page.path && !isBeside(page) && this.#isThere(page))
    const own = (page: KnownPage) => (page.plan.subject === document ? 0 : 1)
    pages.sort((a, b) => own(a) - own(b) || byRank(a, b))
    const paths = new Map<string, Address>()
    for (const { host, files } of pages)
      for (const { fileId, path } of files)
        if (document === `file:${fileId}`) paths.set(`${host} ${path}`, { host, path })
    for (const { host, path } of pages) paths.set(`${host} ${path}`, { host, path })
    return [...paths.values()]
  }

  /** Pages that cannot be made, and pages whose address another one has. */
  *issues(): Iterable<PlanIssue> {
    for (const page of this.#pages.values()) {
      if (page.plan.follows) continue
      const { failure } = this.#graph.bring(page.plan.question)
      const subject = page.plan.subject ?? page.plan.question.key
      if (failure) yield { code: 'page-failed', subject, detail: failure.message }
      else if (page.path && !this.#isThere(page) && page.plan.rank !== movedRank)
        yield { code: 'address-taken', subject, detail: addressOf(page) }
    }
  }

  #isThere(page: KnownPage): boolean {
    return this.#addresses.isFirst(addressOf(page), page)
  }

  #valueOf(page: KnownPage): BuiltPage | null {
    if (!page.built) return this.#build(page)
    return page.path ? this.#graph.value(page.plan.question) : null
  }

  /** Makes a page's entry where it has to be made again; null where it need not be, or there is no such page. */
  #build(page: KnownPage): BuiltPage | null {
    const { made, failure } = this.#graph.bring(page.plan.question)
    const known = page.built
    page.built = true
    if (known && !made) return null
    const built = failure ? null : made ? made.value : this.#graph.value(page.plan.question)
    this.#place(page, built)
    return built
  }

  #place(page: KnownPage, built: BuiltPage | null): void {
    if (page.path) this.#addresses.leave(addressOf(page), page)
    for (const use of page.files) this.#files.leave(page.host, use)
    page.host = built?.entry.host ?? ''
    page.path = built?.entry.path ?? ''
    page.digest = built ? digestOfPage(built.entry) : ''
    page.files = built?.files ?? []
    if (built) this.#addresses.enter(addressOf(page), page)
    for (const use of page.files) this.#files.enter(page.host, use)
  }
}

function parseAddress(address: string): Address {
  const at = address.indexOf(' ')
  return { host: address.slice(0, at), path: address.slice(at + 1) }
}

function fileEntry(host: string, { path, ...use }: FileUse): PlannedFile {
  return { host, path, kind: 'file', order: 'leaf', ...use }
}

/** Former addresses and documents' data: nobody is sent there to see a document. */
function isBeside({ plan }: KnownPage): boolean {
  return plan.rank === movedRank || plan.follows
}
