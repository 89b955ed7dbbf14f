import type { PackEntry } from '../tree/pack-entry.ts'
import type { Manifest } from '../tree/manifest.ts'
import type { ReferenceBook } from './reference-book.ts'
import type { Target } from './references.ts'
import type { RenderIssue } from './render-issue.ts'

/** Addresses a static server does not take from the manifest: the public API, the search index. */
const outsideTree = /^\/(?:api|search)\//

/**
 * Whether everything the changed pages refer to will be there once they are. Answers an issue for each page with a
 * reference that leads nowhere. `hasAsset` knows the hashed assets, which are beside the manifest.
 */
export function verifyReferences(
  references: ReferenceBook,
  draft: readonly PackEntry[],
  manifest: Manifest,
  hasAsset: (target: Target) => boolean,
): RenderIssue[] {
  const after = new Map(draft.map((entry) => [`${entry.host}${entry.path}`, entry.after !== null]))
  const isThere = (target: Target) => after.get(`${target.host}${target.path}`) ?? manifest.get(target) !== undefined
  const issues: RenderIssue[] = []
  for (const { target, from } of references.targets()) {
    // A server answers `/a` with the folder `/a/`.
    const resolves = isThere(target) || (!target.path.endsWith('/') && isThere({ host: target.host, path: `${target.path}/` }))
    if (resolves || outsideTree.test(target.path) || hasAsset(target)) continue
    for (const at of from) {
      issues.push({ at, fileId: null, code: 'dead-reference', detail: `${at.host}${at.path} refers to ${target.host}${target.path}, which is not there` })
    }
  }
  return issues
}
