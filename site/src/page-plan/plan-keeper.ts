import { documentKey, reviewedTypes, structureTypes } from 'shared-types/content'
import { ContentReader } from './content-reader.ts'
import type { DocumentSource } from './document-source.ts'
import { AddressBook } from './engine/address-book.ts'
import { FileBook } from './engine/file-book.ts'
import { Graph } from './engine/graph.ts'
import { type Branch, type BuiltPage, movedRank, type PagePlan } from './engine/page-plan.ts'
import { digestOfPage } from './fingerprint.ts'
import type { FileUse } from './parts/file-use.ts'
import type { PlanIssue } from './plan-issue.ts'
import type { Address, PlannedEntry, PlannedFile } from './planned-entry.ts'
import type { DocumentChange, PlanChange, PlannedHost, Planner } from './planner.ts'
import { livePortals } from './questions/live-portals.ts'
import { portalPlace } from './questions/portal-place.ts'
import { inWritingOrder } from './in-writing-order.ts'

interface KnownPage {
  plan: PagePlan
  built: boolean
  host: string
  /** Empty where there is no such page now. */
  path: string
  digest: string
  files: readonly FileUse[]
}

const byRank = (a: KnownPage, b: KnownPage) =>
  a.plan.rank - b.plan.rank ||
  (a.plan.question.key < b.plan.question.key ? -1 : a.plan.question.key > b.plan.question.key ? 1 : 0)

/** Keeps the plan in step with the documents. Of pages it remembers addresses and digests, never props. */
export class PlanKeeper implements Planner {
  readonly #content: ContentReader
  readonly #graph: Graph
  readonly #branches = new Map<string, { branch: Branch; children: Map<string, PagePlan | Branch> }>()
  readonly #pages = new Map<string, KnownPage>()
  readonly #addresses = new AddressBook<KnownPage>(byRank)
  readonly #files = new FileBook()

  constructor(source: DocumentSource, asOf: string, root: Branch) {
    this.#content = new ContentReader(source, instant(asOf))
    this.#graph = new Graph(this.#content.readFor)
    for (const type of [...structureTypes, ...reviewedTypes])
      for (const document of source.list(type)) this.#content.take(documentKey(document), document)
    this.#refresh(root)
  }

  *full(): Iterable<PlannedEntry> {
    const shown = new Set<string>()
    for (const page of [...this.#pages.values()].sort(byRank)) {
      const built = this.#valueOf(page)
      if (!built) continue
      for (const use of built.files) {
        const address = `${page.host} ${use.path}`
        if (!shown.has(address)) yield fileEntry(page.host, use)
        shown.add(address)
      }
      if (this.#addresses.isFirst(addressOf(page), page)) yield built.entry
    }
  }

  update(changes: readonly DocumentChange[], asOf: string): PlanChange {
    // The source may have the changes already; what was never built is to be built as it was before them.
    this.#content.holdTo(new Map(changes.map(({ key, before }) => [key, before])))
    this.#settle()
    const made = new Map<KnownPage, BuiltPage>()
    this.#addresses.mark(({ digest }) => digest)
    this.#files.mark()
    const reached = this.#graph.touch(this.#content.update(changes, instant(asOf)))
    for (const key of reached) {
      const known = this.#branches.get(key)
      if (known) this.#refresh(known.branch)
    }
    const again = new Set(reached)
    for (const page of this.#pages.values()) if (!page.built) again.add(page.plan.question.key)
    for (const key of again) {
      const page = this.#pages.get(key)
      const built = page && this.#build(page)
      if (page && built) made.set(page, built)
    }
    this.#graph.sweep()
    const difference = this.#difference(made)
    this.#content.holdTo(new Map())
    return difference
  }

  nextBoundary(): string | null {
    return this.#content.nextBoundary()
  }

  hosts(): PlannedHost[] {
    return this.#graph.value(livePortals()).flatMap((id) => {
      const place = this.#graph.value(portalPlace(id))
      return place ? [{ host: place.host, label: place.label }] : []
    })
  }

  entriesOf(key: string): Address[] {
    this.#settle()
    const readers = this.#graph.readersOf(`doc ${key}`).flatMap((reader) => this.#pages.get(reader) ?? [])
    const pages = readers.filter(
      (page) => page.path && page.plan.rank !== movedRank && this.#addresses.isFirst(addressOf(page), page),
    )
    const own = (page: KnownPage) => (page.plan.subject === key ? 0 : 1)
    pages.sort((a, b) => own(a) - own(b) || byRank(a, b))
    const paths = new Map<string, Address>()
    for (const { host, files } of pages)
      for (const { fileId, path } of files) if (key === `file:${fileId}`) paths.set(`${host} ${path}`, { host, path })
    for (const { host, path } of pages) paths.set(`${host} ${path}`, { host, path })
    return [...paths.values()]
  }

  issues(): PlanIssue[] {
    this.#settle()
    const issues = [...this.#content.issues(), ...this.#graph.issues()]
    for (const page of this.#pages.values()) {
      const { failure } = this.#graph.bring(page.plan.question)
      const subject = page.plan.subject ?? page.plan.question.key
      if (failure) issues.push({ code: 'page-failed', subject, detail: failure.message })
      else if (page.path && !this.#addresses.isFirst(addressOf(page), page) && page.plan.rank !== movedRank)
        issues.push({ code: 'address-taken', subject, detail: addressOf(page) })
    }
    const texts = new Map(issues.map((issue) => [`${issue.code} ${issue.subject} ${issue.detail}`, issue]))
    return [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, issue]) => issue)
  }

  /** Brings a branch up to date, and takes in or lets go what it no longer names. */
  #refresh(branch: Branch): void {
    const { key } = branch.question
    const { made } = this.#graph.bring(branch.question)
    const known = this.#branches.get(key)
    if (known && !made) return
    const children = new Map((made?.value ?? []).map((child) => [child.question.key, child]))
    this.#branches.set(key, { branch, children })
    for (const [childKey, child] of known?.children ?? []) if (!children.has(childKey)) this.#drop(child)
    for (const [childKey, child] of children) if (!known?.children.has(childKey)) this.#grow(child)
  }

  #grow(child: PagePlan | Branch): void {
    if (child.what === 'branch') this.#refresh(child)
    else this.#pages.set(child.question.key, { plan: child, built: false, host: '', path: '', digest: '', files: [] })
  }

  #drop(child: PagePlan | Branch): void {
    const { key } = child.question
    if (child.what === 'branch') for (const below of this.#branches.get(key)?.children.values() ?? []) this.#drop(below)
    const page = this.#pages.get(key)
    if (page) this.#place(page, null)
    this.#branches.delete(key)
    this.#pages.delete(key)
    this.#graph.release(key)
  }

  /** Builds what was never built, so that addresses and readers are known. */
  #settle(): void {
    for (const page of this.#pages.values()) if (!page.built) this.#build(page)
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

  #difference(made: ReadonlyMap<KnownPage, BuiltPage>): PlanChange {
    const pages = this.#addresses.difference(({ digest }) => digest)
    const files = this.#files.difference()
    const changed: PlannedEntry[] = files.changed.map(({ host, use }) => fileEntry(host, use))
    for (const page of pages.changed) {
      const built = made.get(page) ?? this.#graph.value(page.plan.question)
      if (built) changed.push(built.entry)
    }
    return { changed: changed.sort(inWritingOrder), removed: [...pages.removed, ...files.removed].map(parseAddress) }
  }
}

function addressOf(page: KnownPage): string {
  return `${page.host} ${page.path}`
}

function parseAddress(address: string): Address {
  const at = address.indexOf(' ')
  return { host: address.slice(0, at), path: address.slice(at + 1) }
}

function fileEntry(host: string, { path, fileId, digest, bytes }: FileUse): PlannedFile {
  return { host, path, kind: 'file', order: 'leaf', fileId, digest, bytes }
}

function instant(text: string): string {
  return new Date(text).toISOString()
}
