import type { PublishContext } from '../publish-context.ts'

/** The last boundary instant that has passed; never earlier than what was published before, whatever the clock says. */
export function asOfNow({ store, tree, now }: PublishContext): string {
  const passed = store.lastBoundary(new Date(now()).toISOString())
  return [store.position().asOf, tree.replayed?.release.asOf, passed].reduce<string>(
    (latest, instant) => (instant && instant > latest ? instant : latest),
    '',
  )
}
