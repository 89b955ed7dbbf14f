import { canonicalJson } from 'shared-types/publishing'
import type { OwnFields } from '../../content/rows/own-fields'

/** The fields that differ between two versions of a row, each with what it was and what it is; null where there is none. */
export function changesBetween(
  before: OwnFields | null,
  after: OwnFields | null,
): Record<string, { from: unknown; to: unknown }> {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  const changes = names.map((name) => [name, { from: before?.[name] ?? null, to: after?.[name] ?? null }] as const)
  return Object.fromEntries(changes.filter(([, { from, to }]) => canonicalJson(from) !== canonicalJson(to)))
}
