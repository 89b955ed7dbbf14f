import { isReviewedUid } from './is-reviewed-uid'

/** A content type or component as far as its fields are walked. */
export interface Model {
  attributes: Readonly<Record<string, { type: string; private?: boolean; target?: string; component?: string }>>
}

/** What of a person may be named and ordered by; everything else of an account is nobody's business in content. */
const openOfAccounts: ReadonlySet<string> = new Set(['id', 'firstname', 'lastname'])
const accountUid = 'admin::user'

/**
 * Whether documents may be ordered by the field at this path. Strapi checks filters against what a role may read, but
 * not every order: one by a private field of a relation tells the field letter by letter. Of a linked
 * document under review only which one it is may be ordered by.
 */
export function isOpenField(
  models: (uid: string) => Model | undefined,
  uid: string,
  path: readonly string[],
  isLinked = false,
): boolean {
  const [name, ...rest] = path
  if (name === undefined) return false
  if (uid === accountUid) return rest.length === 0 && openOfAccounts.has(name)
  if (rest.length === 0 && (name === 'id' || name === 'documentId')) return true
  if (isLinked && isReviewedUid(uid)) return false
  const attribute = models(uid)?.attributes[name]
  const isPerson = attribute?.target === accountUid
  if (!attribute || attribute.type === 'password' || (attribute.private && !isPerson)) return false
  if (rest.length === 0) return true
  const inner = attribute.target ?? attribute.component
  return inner !== undefined && isOpenField(models, inner, rest, true)
}
