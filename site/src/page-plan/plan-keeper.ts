import { documentKey, reviewedTypes, structureTypes } from 'shared-types/content'
import { ContentReader } from './content-reader.ts'
import type { DocumentSource } from './document-source.ts'
import { Graph } from './engine/graph.ts'
import { PageBook } from './engine/page-book.ts'
import type { Branch, PagePlan } from './engine/page-plan.ts'
import type { PlanIssue } from './plan-issue.ts'
import type { Address, PlannedEntry } from './planned-entry.ts'
import type { DocumentChange, PlanChange, PlannedHost, Planner } from './planner.ts'
import { livePortals } from './questions/live-portals.ts'
import { portalPlace } from './questions/portal-place.ts'

/** Keeps the plan in step with the documents: the tree of branches below `root`, and the pages these name. */
export class PlanKeeper implements Planner {
  readonly #content: ContentReader
  readonly #graph: Graph
  readonly #branches = new Map<string, { branch: Branch; children: Map<string, PagePlan | Branch> }>()
  readonly #pages: PageBook

  constructor(source: DocumentSource, asOf: string, root: Branch) {
    this.#content = new ContentReader(source, instant(asOf))
    this.#graph = new Graph(this.#content.readFor)
    this.#pages = new PageBook(this.#graph)
    for (const type of [...structureTypes, ...reviewedTypes])
      for (const document of source.list(type)) this.#content.take(documentKey(document), document)
    this.#refresh(root)
  }

  full(): Iterable<PlannedEntry> {
    return this.#pages.entries()
  }

  update(changes: readonly DocumentChange[], asOf: string): PlanChange {
    // The source may have the changes already; what was never built is to be built as it was before them.
    this.#content.holdTo(new Map(changes.map(({ key, before }) => [key, before])))
    this.#pages.settle()
    this.#pages.mark()
    const reached = this.#graph.touch(this.#content.update(changes, instant(asOf)))
    for (const key of reached) {
      const known = this.#branches.get(key)
      if (known) this.#refresh(known.branch)
    }
    const made = this.#pages.rebuild(reached)
    this.#graph.sweep()
    const difference = this.#pages.difference(made)
    this.#content.holdTo(new Map())
    return difference
  }

  nextBoundary(): string | null {
    return this.#content.nextBoundary()
  }

  hosts(): PlannedHost[] {
    return this.#graph.value(livePortals()).flatMap((id) => {
      const place = this.#graph.value(portalPlace(id))
      return place ? [{ host: place.host, label: place.label, aliases: place.aliases }] : []
    })
  }

  entriesOf(key: string): Address[] {
    this.#pages.settle()
    return this.#pages.addressesOf(key, this.#graph.readersOf(`doc ${key}`))
  }

  issues(): PlanIssue[] {
    this.#pages.settle()
    const issues = [...this.#content.issues(), ...this.#graph.issues(), ...this.#pages.issues()]
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
    else this.#pages.add(child)
  }

  #drop(child: PagePlan | Branch): void {
    const { key } = child.question
    if (child.what === 'branch') for (const below of this.#branches.get(key)?.children.values() ?? []) this.#drop(below)
    this.#pages.drop(key)
    this.#branches.delete(key)
    this.#graph.release(key)
  }
}

function instant(text: string): string {
  return new Date(text).toISOString()
}
