import type { PackEntry } from '../tree/pack-entry.ts'
import type { Manifest } from '../tree/manifest.ts'
import type { Reference, ReferenceBook } from './reference-book.ts'
import type { Target } from './references.ts'
import type { RenderIssue } from './render-issue.ts'

/** Addresses a static server does not take from the manifest: the public API, the search index. */
const outsideTree = /^\/(?:api|search)\//

/** What the changed pages refer to that will not be there: by a template of ours, or by a link in an editor's text. */
export interface DeadReferences {
  ours: RenderIssue[]
  editors: RenderIssue[]
}

/**
 * Finds references that lead nowhere once the draft is applied. Ours must not go live. `hasAsset` knows the hashed
 * assets, which are beside the manifest.
 */
export function verifyReferences(
  references: ReferenceBook,
  draft: readonly PackEntry[],
  manifest: Manifest,
  hasAsset: (target: Target) => boolean,
): DeadReferences {
  const after = new Map(draft.map((entry) => [`${entry.host}${entry.path}`, entry.after !== null]))
  const isThere = (target: Target) => after.get(`${target.host}${target.path}`) ?? manifest.get(target) !== undefined
  const isDead = ({ target }: Reference) =>
    // A server answers `/a` with the folder `/a/`.
    !isThere(target) &&
    (target.path.endsWith('/') || !isThere({ host: target.host, path: `${target.path}/` })) &&
    !outsideTree.test(target.path) &&
    !hasAsset(target)
  return {
    ours: [...references.ours()].filter(isDead).flatMap(issuesOf),
    editors: [...references.editors()].filter(isDead).flatMap(issuesOf),
  }
}

function issuesOf({ target, from }: Reference): RenderIssue[] {
  return from.map((at) => ({
    at,
    fileId: null,
    code: 'dead-reference',
    detail: `${at.host}${at.path} refers to ${target.host}${target.path}, which is not there`,
  }))
}
