import type { Core } from '@strapi/strapi'
import { AccountRefusal, refuseAccount } from '../errors'
import { afterSignIn } from '../after-sign-in'
import { answerWithoutLinked } from './answer-without-linked'
import { isOpenField, type Model } from './is-open-field'
import { isOpenFilter } from './is-open-filter'
import { offerNoClosed } from './offer-no-closed'
import { sortPaths } from './sort-paths'

const address = /^\/content-manager\/(collection-types|single-types|relations|content-types)\/([^/]+)(?:\/(.*))?$/i

/** Relations nobody chooses from a list. */
const closedRelations: ReadonlySet<string> = new Set(['createdBy', 'updatedBy', 'localizations'])

/**
 * Stands before the content manager: types that are no content (accounts, sessions, tokens, profiles, cases) are closed
 * to everybody, the super admin included, nothing is ordered or filtered by a field that is not to be told, and no
 * answer says more of a linked document than which one it is; nobody is offered one that is sealed, or closed to them.
 */
export function contentDoor(strapi: Core.Strapi): Core.MiddlewareHandler {
  /** Of what type rows are offered to link, by request. */
  const offering = new WeakMap<object, string>()
  afterSignIn(strapi, async (ctx) => {
    const offered = offering.get(ctx)
    if (offered !== undefined) await offerNoClosed(strapi, offered, ctx.query)
  })
  return async (ctx, next) => {
    const [, named = '', uid, rest = ''] = address.exec(decodedPath(ctx.path)) ?? []
    if (!uid) return next()
    const kind = named.toLowerCase()
    try {
      const rowsOf = checkRequest(strapi, { kind, uid, rest, query: ctx.query })
      if (kind === 'relations') offering.set(ctx, rowsOf)
    } catch (error) {
      if (!(error instanceof AccountRefusal)) throw error
      ctx.status = error.status
      ctx.body = error.body
      return
    }
    await next()
    if (ctx.status === 200 || ctx.status === 201) ctx.body = await answerWithoutLinked(strapi, kind, uid, ctx.body)
  }
}

/** Refuses what is not to be asked; gives the type the answer's rows are of. */
function checkRequest(
  strapi: Core.Strapi,
  { kind, uid, rest, query }: { kind: string; uid: string; rest: string; query: Record<string, unknown> },
): string {
  if (isClosedType(strapi, uid)) refuseAccount(403, 'FORBIDDEN')
  const model = (name: string) =>
    (strapi.contentTypes[name as never] ?? strapi.components[name as never]) as Model | undefined
  let ordered = uid
  if (kind === 'relations') {
    const field = rest.split('/').at(-1) ?? ''
    if (closedRelations.has(field)) refuseAccount(403, 'FORBIDDEN')
    // Strapi gives what is populated here as it is stored, the people behind it with their password hashes.
    for (const name of ['populate', 'fields']) if (query[name] !== undefined) refuseAccount(400, 'BAD_REQUEST', name)
    ordered = model(uid)?.attributes[field]?.target ?? uid
  }
  if (!sortPaths(query['sort']).every((path) => isOpenField(model, ordered, path)))
    refuseAccount(400, 'BAD_REQUEST', 'sort')
  if (!isOpenFilter(model, ordered, query['filters'])) refuseAccount(400, 'BAD_REQUEST', 'filters')
  return ordered
}

/** Every type but our own that the panel shows. Components are judged by their own fields. */
function isClosedType(strapi: Core.Strapi, uid: string): boolean {
  const type = strapi.contentTypes[uid as never] as
    | { pluginOptions?: Record<string, { visible?: boolean }> }
    | undefined
  return type !== undefined && (!uid.startsWith('api::') || type.pluginOptions?.['content-manager']?.visible === false)
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
