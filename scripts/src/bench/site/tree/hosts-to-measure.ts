import { mainHostOf } from '../../../static-server/main-host-of.ts'
import type { BuiltPage } from './built-pages.ts'

/** The main portal, and of its sub-portals the one with the most pages. */
export function hostsToMeasure(pages: readonly BuiltPage[]): string[] {
  const counts = Map.groupBy(pages, ({ host }) => host)
  const main = mainHostOf([...counts.keys()])
  const subs = [...counts].filter(([host]) => host !== main).sort(([, left], [, right]) => right.length - left.length)
  return [main, subs[0]?.[0]].filter((host): host is string => !!host)
}
