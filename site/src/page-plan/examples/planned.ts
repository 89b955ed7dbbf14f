import type { PublishedDocument } from 'shared-types/content'
import { documentKey } from 'shared-types/content'
import { exampleDocuments } from 'shared-types/fixtures'
import { createPlanner } from '../create-planner.ts'
import type { PlannedEntry } from '../planned-entry.ts'
import type { Planner } from '../planner.ts'
import type { PageKind, PropsOf } from '../props/page-props.ts'
import { MemorySource } from './memory-source.ts'
import { entryAt } from './plan-of.ts'

/** The plan of the example documents with some more, or others in their place. */
export class Planned {
  readonly source: MemorySource
  readonly planner: Planner

  constructor(more: readonly PublishedDocument[] = [], asOf = '2026-11-20T00:00:00.000Z') {
    const documents = new Map([...exampleDocuments(), ...more].map((document) => [documentKey(document), document]))
    this.source = new MemorySource(documents.values())
    this.planner = createPlanner(this.source, asOf)
  }

  at(address: string): PlannedEntry | undefined {
    return entryAt(this.planner, address)
  }

  /** The props at an address, which must be of that kind. */
  props<Kind extends PageKind>(kind: Kind, address: string): PropsOf<Kind> {
    const entry = this.at(address)
    if (!entry || entry.kind === 'file' || entry.props.kind !== kind)
      throw new Error(`no ${kind} at ${address}, but ${entry?.kind}`)
    return entry.props as PropsOf<Kind>
  }

  addresses(): string[] {
    return [...this.planner.full()].map(({ host, path }) => `${host}${path}`)
  }
}
