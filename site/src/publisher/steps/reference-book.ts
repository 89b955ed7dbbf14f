import type { Address } from '../../page-plan/planned-entry.ts'
import { referencesOf, type Target } from './references.ts'

const referrersKept = 20

/** What the pages of one publish refer to, each target once, with some of the pages that do. */
export class ReferenceBook {
  readonly #hosts: ReadonlySet<string>
  readonly #targets = new Map<string, { target: Target; from: Address[] }>()

  constructor(hosts: ReadonlySet<string>) {
    this.#hosts = hosts
  }

  read(at: Address, text: string): void {
    for (const target of referencesOf(text, at, this.#hosts)) {
      const key = `${target.host}${target.path}`
      const known = this.#targets.get(key)
      if (!known) this.#targets.set(key, { target, from: [{ host: at.host, path: at.path }] })
      else if (known.from.length < referrersKept) known.from.push({ host: at.host, path: at.path })
    }
  }

  targets(): Iterable<{ target: Target; from: Address[] }> {
    return this.#targets.values()
  }
}
