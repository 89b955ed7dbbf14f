import type { PolicyProfile } from './profile.ts'
import type { Transition } from './chain.ts'

/** A parameter's values as people can check them against the regulation: one line a value, with the clause it rests on. */
export type ParameterLines = Readonly<Record<string, string>>

/**
 * A profile as flat lines by top-level parameter: `contact` → `{ email: '"…" [MOHA-11.1c]' }`. Every value, source and
 * note appears, so two profiles with the same lines are the same regulation.
 */
export function parametersOf(profile: PolicyProfile): Readonly<Record<string, ParameterLines>> {
  return Object.fromEntries(
    Object.entries(profile).map(([name, value]) => [name, Object.fromEntries(linesOf(value, ''))]),
  )
}

type Fields = Readonly<Record<string, unknown>>

function linesOf(value: unknown, path: string): [string, string][] {
  if (Array.isArray(value) && value.some(isFields)) {
    return value.flatMap((entry, index) =>
      isFields(entry) ? linesOf(entry, under(path, nameOf(entry, index))) : linesOf(entry, under(path, String(index))),
    )
  }
  if (!isFields(value)) return [[path, JSON.stringify(value)]]
  if (isTransition(value)) return [[path, rowWords(value)]]
  if ('value' in value) {
    const { value: inner, source, ...others } = value
    return [[path, [JSON.stringify(inner), `[${source}]`, ...pairs(others)].join(' ')]]
  }
  const isLeaf = Object.values(value).every(
    (field) => !isFields(field) && !(Array.isArray(field) && field.some(isFields)),
  )
  if (isLeaf && 'source' in value) {
    const { source, ...others } = value
    return [[path, [...pairs(others), `[${source}]`].join(' ')]]
  }
  return Object.entries(value).flatMap(([name, field]) => linesOf(field, under(path, name)))
}

/** `T5 take: submitted → inTriage, by editor@standingOffice, guards G1 G2 G14, [MOHA-11.2-1]` */
function rowWords({ id, move, from, to, by, guards, source, when, asks, whileLive }: Transition): string {
  const who = by.map(({ role, scope }) => `${role}@${scope}`).join(' ')
  return [
    `${id} ${move}: ${from.join(' ')} → ${to}`,
    `by ${who}`,
    `guards ${guards.join(' ')}`,
    ...(when ? [`when ${when}`] : []),
    ...(asks ? [`asks ${asks}`] : []),
    ...(whileLive ? ['while live'] : []),
    `[${source}]`,
  ].join(', ')
}

function nameOf(entry: Fields, index: number): string {
  const names = ['key', 'role', 'guard', 'code', 'class', 'mode', 'what', 'kind', 'type', 'scope', 'version']
  const named = names.flatMap((name) =>
    entry[name] === undefined || isFields(entry[name]) ? [] : [String(entry[name])],
  )
  return isTransition(entry) || named.length === 0 ? String(index) : named.join(' ')
}

function pairs(fields: Fields): string[] {
  return Object.entries(fields).map(([name, field]) => `${name}: ${JSON.stringify(field)}`)
}

function under(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTransition(value: Fields): value is Fields & Transition {
  return 'move' in value && 'by' in value
}
