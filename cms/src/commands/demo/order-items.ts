import { CommandError } from '../run-command'
import type { DemoItem } from './demo-format'

/** The items so that whatever one names comes before it, otherwise in their given order. */
export function orderItems(items: readonly DemoItem[]): DemoItem[] {
  const byRef = new Map(items.map((item) => [item.ref, item]))
  const ordered = new Set<DemoItem>()
  const visit = (item: DemoItem, path: readonly string[]): void => {
    if (ordered.has(item)) return
    if (path.includes(item.ref))
      throw new CommandError(`The demo items name each other in a circle: ${[...path, item.ref].join(' → ')}`)
    for (const ref of refsOf(item)) {
      const named = byRef.get(ref)
      if (!named) throw new CommandError(`The demo item "${item.ref}" names "${ref}", which does not exist`)
      visit(named, [...path, item.ref])
    }
    ordered.add(item)
  }
  for (const item of items) visit(item, [])
  return [...ordered]
}

/** The refs an item names. */
export function refsOf(item: DemoItem): string[] {
  const own = [item.translationOf, ...ownRefs(item)]
  return own.filter((ref) => ref !== undefined)
}

function ownRefs(item: DemoItem): (string | undefined)[] {
  switch (item.type) {
    case 'article':
      return [item.spokesperson, item.legalDocument]
    case 'legalDocument':
      return [...(item.replaces ?? []), ...(item.amends ?? []), ...(item.basedOn ?? [])]
    case 'draftForComment':
      return [item.resultingDocument]
    case 'publicService':
      return item.procedure.legalBasis ?? []
    case 'question':
      return item.legalBasis ?? []
    case 'leaderScheduleEvent':
      return item.persons ?? []
    default:
      return []
  }
}
