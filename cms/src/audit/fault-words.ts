import type { ChainRow } from './chain-row'
import type { ChainFault } from './verify-chain'

/** A fault of the log in one sentence, for the operator's terminal. */
export function faultWords(fault: ChainFault): string {
  switch (fault.fault) {
    case 'changed':
      return `${named(fault.row)} was changed: its content does not give its hash.`
    case 'missing':
      return `Event ${fault.seq} is missing: ${named(fault.row)} stands in its place.`
    case 'unlinked':
      return `${named(fault.row)} does not follow on the event before it: one of the two was put in or rewritten.`
    case 'unnumbered':
      return `The row with id ${fault.row.id} (${fault.row.action}) has no number: it did not come in by the log's trigger.`
    case 'cutOff':
      return `The log ends at event ${fault.end.seq}, its head says ${fault.head.seq} with hash ${fault.head.hash}: events were removed or added past it.`
    case 'anchorGone':
      return `The hash ${fault.anchor} is not in the log: what it was noted of was rewritten or removed.`
  }
}

function named(row: ChainRow): string {
  return `Event ${row.seq} (id ${row.id}, ${row.action} on ${row.object_type} ${row.object_id}, ${row.at})`
}
