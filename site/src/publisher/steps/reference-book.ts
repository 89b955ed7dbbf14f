import type { Address, PlannedPage } from '../../page-plan/planned-entry.ts'
import { linksOfEditors } from './links-of-editors.ts'
import { referencesOf, type Target, targetOf } from './references.ts'

const referrersKept = 20

/** One address that is referred to, and some of the pages that do. */
export interface Reference {
  target: Target
  from: Address[]
}

/**
 * What the pages of one publish refer to, each target once. Links that editors put into texts are apart: the portal
 * answers for its own links, but a text may outlive what it points to.
 */
export class ReferenceBook {
  readonly #hosts: ReadonlySet<string>
  readonly #ours = new Map<string, Reference>()
  readonly #editors = new Map<string, Reference>()

  constructor(hosts: ReadonlySet<string>) {
    this.#hosts = hosts
  }

  read(page: Pick<PlannedPage, 'host' | 'path' | 'props'>, text: string): void {
    const at = { host: page.host, path: page.path }
    const editors = new Set(linksOfEditors(page.props).map((href) => nameOf(targetOf(href, at, this.#hosts))))
    for (const target of referencesOf(text, at, this.#hosts)) {
      const name = nameOf(target)
      const book = editors.has(name) ? this.#editors : this.#ours
      const known = book.get(name)
      if (!known) book.set(name, { target, from: [at] })
      else if (known.from.length < referrersKept) known.from.push(at)
    }
  }

  ours(): Iterable<Reference> {
    return this.#ours.values()
  }

  editors(): Iterable<Reference> {
    return this.#editors.values()
  }
}

function nameOf(target: Target | null): string {
  return target ? `${target.host}${target.path}` : ''
}
