import { hash } from 'node:crypto'
import { digestOf } from './engine/digest-of.ts'
import type { PlannedEntry, PlannedPage } from './planned-entry.ts'
import type { PageProps } from './props/page-props.ts'

const known = new WeakMap<object, string>()

/** The digest of what a page shows. */
export function digestOfPage(page: PlannedPage): string {
  return remembered(page, () => digestOf([page.kind, page.order, withoutFrame(page.props)]))
}

/** Menu and foot are the same objects on all pages of a portal: their digests stand in for them, made once. */
function withoutFrame(props: PageProps): unknown {
  if (!('chrome' in props)) return props
  const { menu, footer } = props.chrome
  return {
    ...props,
    chrome: {
      ...props.chrome,
      menu: remembered(menu, () => digestOf(menu)),
      footer: remembered(footer, () => digestOf(footer)),
    },
  }
}

function remembered(value: object, make: () => string): string {
  const held = known.get(value)
  if (held !== undefined) return held
  const digest = make()
  known.set(value, digest)
  return digest
}

/**
 * What decides whether an entry has to be written again: for a page the digest of its props and of the site build
 * that draws it, for a file the digest of its bytes. Entries are not to be altered after this was asked.
 */
export function fingerprint(entry: PlannedEntry, buildId: string): string {
  return entry.kind === 'file' ? entry.digest : hash('sha256', `${digestOfPage(entry)} ${buildId}`, 'base64url')
}
