import type { ClockRule, clockStarts, clockStops } from '../policy/clock-rule.ts'
import type { ClockRecord } from './clock-record.ts'

type Start = (typeof clockStarts)[number]

/** What is known of an item when its clocks are looked at. */
export interface ClockFacts {
  /** When each start happened: an ISO instant or a local date; absent or null where it has not. */
  starts: Readonly<Partial<Record<Start, string | null>>>
  /** When each stop happened, however often. A stop that is absent is known to nobody: its rules do not run. */
  stops: Readonly<Partial<Record<(typeof clockStops)[number], readonly string[]>>>
  /** Nobody of the portal has it in hand: the provider was asked, or it is refused or down. Time then stands still. */
  halted: boolean
}

/** Starts that come again with every version of an item; the others are facts of what it tells of, and come once. */
const startsOfVersions: readonly Start[] = ['submittedAt', 'approvedAt']

/**
 * The clocks of an item after something happened to it: started, paused, resumed or stopped (effect E3). What was met
 * stays met until a new version starts its rule again. A clock that has no start any more, or whose rule does not hold
 * for the item, is dropped unless it was met.
 */
export function advanceClocks(
  records: readonly ClockRecord[],
  rules: readonly ClockRule[],
  facts: ClockFacts,
  now: string,
): ClockRecord[] {
  const open = rules.flatMap((rule): ClockRecord[] => {
    const start = facts.starts[rule.start]
    const stops = facts.stops[rule.stop]
    const kept = records.find((record) => record.rule === rule.key)
    if (!start || !stops || (kept && isDone(kept, rule, start))) return []
    const begun = kept?.start === start ? kept : newRecord(rule.key, start)
    return [advance(begun, metAt(rule, start, stops), facts.halted, now)]
  })
  const done = records.filter(({ rule, metAt }) => metAt !== null && !open.some((record) => record.rule === rule))
  return [...done, ...open]
}

function isDone(record: ClockRecord, rule: ClockRule, start: string): boolean {
  if (record.metAt === null) return false
  return !startsOfVersions.includes(rule.start) || Date.parse(start) <= Date.parse(record.metAt)
}

/** The first stop that counts: of a version, one after it was sent on. */
function metAt(rule: ClockRule, start: string, stops: readonly string[]): string | null {
  const counting = startsOfVersions.includes(rule.start)
    ? stops.filter((stop) => Date.parse(stop) >= Date.parse(start))
    : stops
  return [...counting].sort((one, other) => Date.parse(one) - Date.parse(other))[0] ?? null
}

function newRecord(rule: string, start: string): ClockRecord {
  return { rule, start, pauses: [], metAt: null, warnedAt: null, alertedAt: null, escalatedAt: null }
}

function advance(record: ClockRecord, metAt: string | null, halted: boolean, now: string): ClockRecord {
  const isPaused = record.pauses.at(-1)?.to === null
  if (metAt !== null) return { ...record, metAt, pauses: closed(record.pauses, metAt) }
  if (halted) return isPaused ? record : { ...record, pauses: [...record.pauses, { from: now, to: null }] }
  return isPaused ? { ...record, pauses: closed(record.pauses, now) } : record
}

function closed(pauses: ClockRecord['pauses'], at: string): ClockRecord['pauses'] {
  return pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause))
}
